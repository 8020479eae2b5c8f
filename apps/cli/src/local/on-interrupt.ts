import type { Host } from '../host.js';

const signals = ['SIGINT', 'SIGTERM'] as const;

/** Calls back on the first Ctrl+C or request to end. Nobody listens for a second one, which ends the process. */
export function onInterrupt(host: Host, cancel: () => void): () => void {
  const release = () => {
    for (const signal of signals) host.off(signal, interrupt);
  };
  const interrupt = () => {
    release();
    cancel();
  };
  for (const signal of signals) host.once(signal, interrupt);
  return release;
}
