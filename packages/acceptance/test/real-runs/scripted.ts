import {
  type ContainerSpec,
  createScriptedEngine,
  type ScriptedEngine,
  type ScriptedEngineOptions,
  type ScriptedProcess,
} from '@buddykit/runner';

/** What a process does whose commands hold a word. */
export type Scripts = Readonly<Record<string, ScriptedProcess | ((spec: ContainerSpec) => ScriptedProcess)>>;

/** An engine whose processes do what stands beside the first word that their commands hold; the others end well. */
export function scripted(scripts: Scripts, more: ScriptedEngineOptions = {}): ScriptedEngine {
  return createScriptedEngine({
    run(spec) {
      const text = (spec.command ?? []).join(' ');
      const [, script = {}] = Object.entries(scripts).find(([word]) => text.includes(word)) ?? [];
      return typeof script === 'function' ? script(spec) : script;
    },
    ...more,
  });
}

/** Goes on until it is stopped. */
export const endless: ScriptedProcess = { output: ['begun\n'], takes: 'forever', exitCode: 143 };
