import { type OperationId, operations } from '@buddykit/core';

// Fixed parts and names of parameters in turn, taken apart once: every response has links.
const parts = new Map<string, string[]>(
  Object.entries(operations).map(([id, { path }]) => [id, path.split(/[{}]/)]),
);

/** Where links of a response point. */
export interface LinkBase {
  origin: string;
  appUrl: string;
}

/** The address of an operation in the API, with its parameters filled in. */
export function apiLink({ origin }: LinkBase, id: OperationId, params: Record<string, unknown>): string {
  let link = origin;
  for (const [index, part] of (parts.get(id) ?? []).entries()) {
    link += index % 2 === 0 ? part : encodeURIComponent(String(params[part]));
  }
  return link;
}

/** The address of a page in the app. */
export function appLink({ appUrl }: LinkBase, ...segments: (string | number)[]): string {
  return [appUrl, ...segments.map(encodeURIComponent)].join('/');
}

/** The address of a person's picture in the app. */
export function avatarLink(base: LinkBase, id: number): string {
  return appLink(base, 'image-server', 'user', id, 'AVATAR.png');
}

/** A time as the API writes it. */
export function toDate(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
