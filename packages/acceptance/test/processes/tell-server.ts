import type { Fields } from '../documents/document.js';
import type { RunningServer } from './start-mock-server.js';

/**
 * Sends something to the control of a mock server, such as `clock`.
 *
 * @throws with what it answered when it does not obey
 */
export async function tellServer(
  { url, token }: RunningServer,
  control: string,
  body: Fields,
): Promise<void> {
  const answer = await fetch(`${url}/__buddykit/${control}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${control} answers ${answer.status}: ${await answer.text()}`);
}
