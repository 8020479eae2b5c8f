import { absent } from '../handle/refusal.js';
import { type Commit, findRevision, type Repository } from '../store/repository.js';
import type { CallOf } from './call.js';
import { findProject } from './find.js';
import { apiLink, appLink } from './links.js';
import { pageOf } from './page.js';
import { type ProjectPlace, presentCommit, projectParams } from './present.js';

export function listBranches(call: CallOf<'branches.list'>): object {
  const place = { ...call, ...findProject(call.store, call.params) };
  return {
    ...linksOf(place, 'branches.list', 'branches'),
    branches: [...place.project.repository.branches.keys()].map((name) => presentBranch(place, name)),
  };
}

export function getBranch(call: CallOf<'branches.get'>): object {
  const place = { ...call, ...findProject(call.store, call.params) };
  const { name } = call.params;
  const revision = place.project.repository.branches.get(name) ?? absent('branch', name);
  return { ...presentBranch(place, name), commit: presentCommit(place, revision) };
}

export function listTags(call: CallOf<'tags.list'>): object {
  const place = { ...call, ...findProject(call.store, call.params) };
  return {
    ...linksOf(place, 'tags.list', 'tags'),
    tags: [...place.project.repository.tags.keys()].map((name) => presentTag(place, name)),
  };
}

export function getTag(call: CallOf<'tags.get'>): object {
  const place = { ...call, ...findProject(call.store, call.params) };
  const { name } = call.params;
  const revision = place.project.repository.tags.get(name) ?? absent('tag', name);
  return { ...presentTag(place, name), commit: presentCommit(place, revision) };
}

export function listCommits(call: CallOf<'commits.list'>): object {
  const place = { ...call, ...findProject(call.store, call.params) };
  const { repository } = place.project;
  const { revision: from = 'HEAD', author, path } = call.params;
  const since = readDate(call.params.since) ?? Number.NEGATIVE_INFINITY;
  const until = readDate(call.params.until) ?? Number.POSITIVE_INFINITY;
  const wanted = commitsFrom(repository, from).filter(
    ({ date, changes, authorId }) =>
      date >= since &&
      date <= until &&
      (path === undefined || changes.some((changed) => `${changed}/`.startsWith(`${trim(path)}/`))) &&
      (author === undefined || isAuthor(place, authorId, author)),
  );
  return {
    ...linksOf(place, 'commits.list', 'commits'),
    commits: pageOf(wanted, call.params).elements.map(({ revision }) => presentCommit(place, revision)),
  };
}

export function getCommit(call: CallOf<'commits.get'>): object {
  const place = { ...call, ...findProject(call.store, call.params) };
  const { commits } = place.project.repository;
  const wanted = findRevision(place.project.repository, call.params.revision);
  const commit =
    commits.find(({ revision }) => revision === wanted) ?? absent('revision', call.params.revision);
  const files = commit.changes.map((path) => ({ file_name: path, status: 'MODIFIED' }));
  return { ...presentCommit(place, commit.revision), stats: { additions: 0, deletions: 0, total: 0 }, files };
}

function presentBranch(place: ProjectPlace, name: string): object {
  return {
    url: apiLink(place, 'branches.get', { ...projectParams(place), name }),
    html_url: appLink(place, place.workspace.domain, place.project.name, 'repository', 'branch', name),
    name,
    default: name === place.project.repository.defaultBranch,
  };
}

function presentTag(place: ProjectPlace, name: string): object {
  return {
    url: apiLink(place, 'tags.get', { ...projectParams(place), name }),
    html_url: appLink(place, place.workspace.domain, place.project.name, 'repository', 'tag', name),
    name,
  };
}

function linksOf(
  place: ProjectPlace,
  id: 'branches.list' | 'tags.list' | 'commits.list',
  page: string,
): object {
  return {
    url: apiLink(place, id, projectParams(place)),
    html_url: appLink(place, place.workspace.domain, place.project.name, 'repository', page),
  };
}

function commitsFrom(repository: Repository, name: string): Commit[] {
  const revision = findRevision(repository, name) ?? absent('revision', name);
  const index = repository.commits.findIndex((commit) => commit.revision === revision);
  return index === -1 ? [] : repository.commits.slice(index);
}

function isAuthor({ workspace }: ProjectPlace, id: number, author: string): boolean {
  const { name, email } = workspace.members.get(id)?.fields ?? {};
  return name === author || email === author;
}

function readDate(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Date.parse(text);
}

function trim(path: string): string {
  return path.replace(/^\/+|\/+$/g, '');
}
