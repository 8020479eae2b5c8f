import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import process from 'node:process';

/** Which process it is, so that another one that got the same number later is not taken for it. */
export interface ProcessIdentity {
  readonly host: string;
  /** Empty where the system does not tell. */
  readonly boot: string;
  readonly pid: number;
  /** Ticks since the machine started; empty where the system does not tell. */
  readonly started: string;
}

/** This process. */
export function ownProcess(): ProcessIdentity {
  return { host: hostname(), boot: boot(), pid: process.pid, started: startOf(process.pid) ?? '' };
}

/** Whether the process still runs. One of another machine counts as running: nobody here can tell. */
export function isAlive({ host, boot: itsBoot, pid, started }: ProcessIdentity): boolean {
  if (host !== hostname()) return true;
  if (itsBoot !== boot()) return false;
  if (started !== '') return startOf(pid) === started;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** The identity as one text, for labels. */
export function toOwnerLabel({ host, boot: itsBoot, pid, started }: ProcessIdentity): string {
  return [host, itsBoot, pid, started].join('|');
}

/** The identity that a label holds; undefined when it is none. */
export function fromOwnerLabel(label: string | undefined): ProcessIdentity | undefined {
  const [host, itsBoot, pid, started, ...more] = label?.split('|') ?? [];
  if (host === undefined || itsBoot === undefined || started === undefined || more.length > 0)
    return undefined;
  return { host, boot: itsBoot, pid: Number(pid), started };
}

function boot(): string {
  return read('/proc/sys/kernel/random/boot_id')?.trim() ?? '';
}

/** The 22nd field of `stat`; the second one, in brackets, may hold spaces and brackets. A zombie does not run. */
function startOf(pid: number): string | undefined {
  const stat = read(`/proc/${pid}/stat`);
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields?.[0] === 'Z' ? undefined : fields?.[19];
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
