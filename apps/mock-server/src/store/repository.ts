/** A commit, with the files that it changed. */
export interface Commit {
  revision: string;
  message: string;
  /** Milliseconds since 1970. */
  date: number;
  authorId: number;
  /** The paths that it changed. */
  changes: string[];
}

/** The part of a project's repository that can be read. */
export interface Repository {
  defaultBranch: string;
  /** The newest first. */
  commits: Commit[];
  /** The revision of each branch. */
  branches: Map<string, string>;
  tags: Map<string, string>;
  /** The text of each file at the head of the default branch, by its path without a leading slash. */
  files: Map<string, string>;
}

/** The revision that a branch, a tag, `HEAD` or a hash means; undefined when nothing has that name. */
export function findRevision(repository: Repository, name: string): string | undefined {
  const { branches, tags, commits, defaultBranch } = repository;
  if (name === 'HEAD') return branches.get(defaultBranch);
  const known = branches.get(name) ?? tags.get(name);
  if (known !== undefined) return known;
  const isHash = /^[\da-f]{7,40}$/i.test(name);
  // A revision that was not seeded may well exist in the repository that a client has in mind.
  return isHash
    ? (commits.find(({ revision }) => revision.startsWith(name.toLowerCase()))?.revision ?? name)
    : undefined;
}
