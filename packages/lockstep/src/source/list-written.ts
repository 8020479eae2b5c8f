import { listSources, type Source } from './list-sources.js';

// These make the words of the contract, or prove them; a runner plan says what a field does to a container.
const exempt = ['packages/codegen', 'packages/lockstep', 'packages/runner'];

/** The sources that may not repeat what the contract says. */
export async function listWritten(root: string): Promise<Source[]> {
  const sources = await listSources(root);
  return sources.filter(({ folder }) => !exempt.includes(folder));
}
