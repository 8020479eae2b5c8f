import type { Contract } from '../contract.js';
import type { Change, Generation } from './change.js';
import { implyScope } from './imply-scope.js';
import { patched } from './patch.js';
import { renameParameters } from './rename-parameters.js';

/**
 * The contract of a generation, made from the one that it changes: the bundle of spec/, not yet resolved.
 *
 * @throws when a change does not fit the contract, naming the place
 */
export function applyChanges(contract: Contract, generation: Generation): Contract {
  const { 'x-generation': found } = contract.info;
  if (found !== generation.from)
    throw new Error(`The changes to ${generation.to} are changes of ${generation.from}; this is ${found}.`);
  const changed = generation.changes.reduce(applyChange, contract);
  const info = patched(changed.info, generation.info, 'info') as Contract['info'];
  return withoutStrayExamples({
    ...changed,
    info: { ...info, description: describe(generation, contract.info.description) },
  });
}

function applyChange(contract: Contract, change: Change): Contract {
  const { name, schemas = {}, examples = {}, renamedParameters, impliedScope } = change;
  const { components } = contract;
  const at = `spec/changes/…/${name}.yaml: `;
  refuseUnknown(at, schemas, components.schemas);
  refuseUnknown(at, examples, components.examples);
  const next: Contract = {
    ...contract,
    components: {
      ...components,
      schemas: patched(components.schemas, schemas, `${at}schemas`) as typeof components.schemas,
      examples: patched(components.examples, examples, `${at}examples`) as typeof components.examples,
    },
  };
  const renamed = renamedParameters === undefined ? next : renameParameters(next, renamedParameters);
  return impliedScope === undefined
    ? renamed
    : { ...renamed, paths: implyScope(renamed.paths, impliedScope) };
}

function refuseUnknown(at: string, patches: object, known: object): void {
  const stray = Object.keys(patches).find((name) => !Object.hasOwn(known, name));
  if (stray !== undefined) throw new Error(`${at}the contract has no ${stray}, so it cannot be changed.`);
}

/** Takes out the references to examples that a change removed. */
function withoutStrayExamples(contract: Contract): Contract {
  const isStray = (value: unknown) => {
    const { $ref = '' } = Object(value) as { $ref?: string };
    const [, name] = /^#\/components\/examples\/(.+)$/.exec($ref) ?? [];
    return name !== undefined && !Object.hasOwn(contract.components.examples, name);
  };
  const prune = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(prune);
    if (typeof value !== 'object' || value === null) return value;
    const kept = Object.entries(value).filter(([, inner]) => !isStray(inner));
    return Object.fromEntries(kept.map(([key, inner]) => [key, prune(inner)]));
  };
  return { ...contract, paths: prune(contract.paths) as Contract['paths'] };
}

function describe({ intro, from, changes }: Generation, before = ''): string {
  const told = changes.map(({ title, description, evidence, unverified }) => {
    const doubt = unverified === undefined ? '' : ` Unverified: ${oneLine(unverified)}`;
    return `- **${title}.** ${oneLine(description)} Evidence: ${oneLine(evidence)}${doubt}`;
  });
  return `${intro}\nThe changes:\n\n${told.join('\n')}\n\nThe contract of ${from}:\n\n${before}`;
}

function oneLine(text: string): string {
  return text.trim().replace(/\s*\n\s*/g, ' ');
}
