import type { Host } from './host.js';
import { chooseTarget } from './local/choose-target.js';
import { prepareCall } from './request/prepare-call.js';
import type { ShortcutLine } from './shortcut-line.js';

/** Carries out what is more than one call. Gives false for a run at the API, which is one and goes on as such. */
export async function runShortcut(line: ShortcutLine, host: Host): Promise<boolean> {
  const { shortcut } = line.command.row;
  if (shortcut === 'pull') return pullPipeline(line, host);
  const target = shortcut === 'run' ? chooseTarget(line) : { kind: 'action' as const };
  if (target.kind === 'api') return false;
  const { runHere } = await import('./local/run-here.js');
  await runHere(line, target, host);
  return true;
}

async function pullPipeline(line: ShortcutLine, host: Host): Promise<true> {
  const { mistakesIn, pull } = await import('./pull/pull.js');
  const mistakes = mistakesIn(line.parsed);
  const prepared = await prepareCall({ ...line, isPreview: false, mistakes }, host);
  const { withPipelineId } = await import('./request/find-pipeline.js');
  await pull(await withPipelineId(prepared, false), line.parsed, host);
  return true;
}
