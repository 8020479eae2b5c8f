import type { StoredProject } from '../store/store.js';
import type { SeedRepository } from './seed.js';

/** Puts a seeded repository in the place of the one that a new project has. */
export function plantRepository(project: StoredProject, seed: SeedRepository, now: number): void {
  const { repository, creatorId } = project;
  const { default_branch: branch = repository.defaultBranch, files } = seed;
  const commits = seed.commits?.map(({ revision, message = '', date, changes = [] }) => ({
    revision,
    message,
    date: date === undefined ? now : Date.parse(date),
    authorId: creatorId,
    changes,
  }));
  if (commits !== undefined) repository.commits = commits;
  const head = repository.commits[0]?.revision ?? '';
  repository.defaultBranch = branch;
  repository.branches = new Map([[branch, head], ...Object.entries(seed.branches ?? {})]);
  repository.tags = new Map(Object.entries(seed.tags ?? {}));
  if (files !== undefined) repository.files = new Map(Object.entries(files));
}
