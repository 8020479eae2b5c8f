import { isIP } from 'node:net';
import { Refusal } from '../handle/refusal.js';

/**
 * Whether a request names this server. A web page can make a name of its own lead to this machine (DNS rebinding), and then
 * ask as if it were here; it cannot make the browser send another name.
 *
 * @param bound the name or address that the server was told to bind
 */
export function checkHost(header: string | undefined, bound: string): Refusal | undefined {
  const name = /^(\[[^\]]*\]|[^:]*)(:\d+)?$/.exec(header ?? '')?.[1]?.toLowerCase() ?? '';
  const isKnown =
    isIP(name.replace(/^\[|\]$/g, '')) > 0 || name === 'localhost' || name === bound.toLowerCase();
  if (isKnown) return undefined;
  return new Refusal('forbidden', [
    `The Host header names ${JSON.stringify(header?.slice(0, 100) ?? '')}, which is not this server. Since it really runs ` +
      'actions, it is only reached by an IP address, as localhost, or by the name given as --host.',
  ]);
}
