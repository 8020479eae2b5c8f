import { absent } from '../handle/refusal.js';
import type { Fields } from '../store/fields.js';
import { findRevision } from '../store/repository.js';
import type { CallOf } from './call.js';
import { findProject } from './find.js';
import { apiLink, appLink } from './links.js';
import { type ProjectPlace, projectParams } from './present.js';

export function listContents(call: CallOf<'contents.list'>): object {
  return presentFolder(openRepository(call), '');
}

export function getContents(call: CallOf<'contents.get'>): object {
  const place = openRepository(call);
  const path = call.params.path.replace(/^\/+|\/+$/g, '');
  const { files } = place.project.repository;
  if (files.has(path)) return presentEntry(place, path, files.get(path));
  const isFolder = [...files.keys()].some((file) => file.startsWith(`${path}/`));
  return isFolder ? presentFolder(place, path) : absent('path', path);
}

function openRepository(call: CallOf<'contents.list'> | CallOf<'contents.get'>): ProjectPlace {
  const { workspace, project } = findProject(call.store, call.params);
  const { revision } = call.params;
  // Every revision here has the files of the newest one.
  if (revision !== undefined && findRevision(project.repository, revision) === undefined)
    absent('revision', revision);
  return { workspace, project, origin: call.origin, appUrl: call.appUrl };
}

function presentFolder(place: ProjectPlace, folder: string): object {
  const { files } = place.project.repository;
  const prefix = folder === '' ? '' : `${folder}/`;
  const inside = [...files.keys()]
    .filter((file) => file.startsWith(prefix))
    .map((file) => file.slice(prefix.length));
  const names = [...new Set(inside.map((file) => file.split('/')[0] ?? ''))];
  return {
    ...linksOf(place, folder),
    contents: names.map((name) => {
      const { content: _, ...entry } = presentEntry(
        place,
        `${prefix}${name}`,
        files.get(`${prefix}${name}`),
      ) as Fields;
      return entry;
    }),
  };
}

/** A file with its text, or a folder. */
function presentEntry(place: ProjectPlace, path: string, text: string | undefined): object {
  const bytes = text === undefined ? undefined : Buffer.from(text);
  return {
    ...linksOf(place, path),
    content_type: bytes === undefined ? 'DIR' : 'FILE',
    ...(bytes !== undefined && { encoding: 'base64', size: bytes.length, content: bytes.toString('base64') }),
    name: path.split('/').at(-1),
    path,
  };
}

function linksOf(place: ProjectPlace, path: string): object {
  const list = apiLink(place, 'contents.list', projectParams(place));
  const segments = path === '' ? [] : path.split('/');
  return {
    url: [list, ...segments.map(encodeURIComponent)].join('/'),
    html_url: appLink(
      place,
      place.workspace.domain,
      place.project.name,
      'repository',
      'contents',
      ...segments,
    ),
  };
}
