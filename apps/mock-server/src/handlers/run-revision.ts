import type { Ref } from '../executions/run.js';
import { invalid } from '../handle/invalid.js';
import type { Fields } from '../store/fields.js';
import { findRevision, type Repository } from '../store/repository.js';

/**
 * The branch, tag or pull request of a run: the one that was asked for, or else the first ref of the pipeline that has
 * no wildcard, or else the default branch.
 *
 * @throws {Refusal} when it is none of the repository
 */
export function refOf(repository: Repository, asked: Fields, pipeline: Fields): Ref {
  const [first, second] = (['branch', 'tag', 'pull_request'] as const).filter(
    (kind) => asked[kind] !== undefined,
  );
  if (first === undefined) return ownRef(repository, pipeline);
  if (second !== undefined)
    throw invalid([{ path: second, message: `cannot be given together with ${first}` }]);
  const { name } = asked[first] as { name: string };
  const known = { branch: repository.branches, tag: repository.tags, pull_request: undefined }[first];
  if (known?.has(name) === false) {
    const message = `must be a ${first} of the repository; it is ${JSON.stringify(name)}`;
    throw invalid([{ path: `${first}.name`, message }]);
  }
  return { kind: first, name };
}

/**
 * The revision of a run: the one that was asked for, or else the newest one of its ref.
 *
 * @throws {Refusal} when the repository cannot have it
 */
export function revisionOf(repository: Repository, asked: Fields, { kind, name }: Ref): string {
  const { branches, tags } = repository;
  const wanted = textOf(asked.to_revision) ?? 'HEAD';
  if (wanted !== 'HEAD') return resolve(repository, 'to_revision', wanted);
  const newest = { branch: branches, tag: tags, pull_request: undefined }[kind]?.get(name);
  return newest ?? resolve(repository, 'to_revision', 'HEAD');
}

/**
 * The revision that the changes of a run are compared with, when one was asked for.
 *
 * @throws {Refusal} when the repository cannot have it
 */
export function baseOf(repository: Repository, asked: Fields): { from_revision?: { revision: string } } {
  const wanted = textOf(asked.from_revision);
  if (wanted === undefined) return {};
  return { from_revision: { revision: resolve(repository, 'from_revision', wanted) } };
}

function ownRef({ defaultBranch }: Repository, { refs }: Fields): Ref {
  const names = (Array.isArray(refs) ? refs : []).map(
    (ref) => /^refs\/(heads|tags)\/([^*]+)$/.exec(ref) ?? [],
  );
  const [, kind, name] = names.find(([whole]) => whole !== undefined) ?? [];
  if (name === undefined) return { kind: 'branch', name: defaultBranch };
  return { kind: kind === 'tags' ? 'tag' : 'branch', name };
}

function resolve(repository: Repository, path: string, wanted: string): string {
  const revision = findRevision(repository, wanted);
  if (revision !== undefined) return revision;
  const message = `must be HEAD or a revision of the repository; it is ${JSON.stringify(wanted)}`;
  throw invalid([{ path: `${path}.revision`, message }]);
}

function textOf(reference: unknown): string | undefined {
  return (reference as { revision: string } | undefined)?.revision;
}
