import type { Container } from '../engine/container.js';

/** A user of a container. */
export interface ContainerUser {
  readonly user: number;
  readonly group: number;
  readonly home: string;
}

/** The numbers and the home of `user` or `user:group`; undefined when the container does not have it. Empty is root. */
export async function userNumbers(
  container: Container,
  written: string,
  signal?: AbortSignal,
): Promise<ContainerUser | undefined> {
  const [name = '', group] = written.split(':');
  const passwd = await table(container, '/etc/passwd', signal);
  const entry = passwd.find(([login, , number]) => login === (name || 'root') || number === (name || '0'));
  const user = numberOf(name === '' ? '0' : name) ?? numberOf(entry?.[2]);
  if (user === undefined) return undefined;
  const groups = group === undefined ? [] : await table(container, '/etc/group', signal);
  const named = groups.find(([title]) => title === group)?.[2];
  const groupNumber =
    group === undefined ? (numberOf(entry?.[3]) ?? 0) : (numberOf(group) ?? numberOf(named));
  if (groupNumber === undefined) return undefined;
  return { user, group: groupNumber, home: entry?.[5] || (user === 0 ? '/root' : '/') };
}

async function table(container: Container, path: string, signal?: AbortSignal): Promise<string[][]> {
  const content = await container.readFile(path, signal);
  const lines = content === undefined ? [] : Buffer.from(content).toString().split('\n');
  return lines.map((line) => line.split(':'));
}

function numberOf(text: string | undefined): number | undefined {
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined;
}
