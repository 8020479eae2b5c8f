import { diffContracts } from '../diff-contracts.js';
import type { Contract } from './read-head.js';

/** What a released contract changed, in Markdown. */
export function tellRelease(before: Contract | undefined, now: Contract): string {
  if (before === undefined) return 'The first release.';
  const { findings } = diffContracts(before.document, now.document, { publishesSchemaNames: true });
  if (findings.length === 0) return 'Only words changed.';
  return findings.map(({ reason }) => `- ${reason}`).join('\n');
}
