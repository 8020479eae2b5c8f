import { type OperationId, operations } from '@buddykit/core';

/** Where links of a response point. */
export interface LinkBase {
  origin: string;
  appUrl: string;
}

/** The address of an operation in the API, with its parameters filled in. */
export function apiLink({ origin }: LinkBase, id: OperationId, params: Record<string, unknown>): string {
  const path = operations[id].path.replace(/\{(\w+)\}/g, (_, name) =>
    encodeURIComponent(String(params[name])),
  );
  return `${origin}${path}`;
}

/** The address of a page in the app. */
export function appLink({ appUrl }: LinkBase, ...segments: (string | number)[]): string {
  return [appUrl, ...segments.map(encodeURIComponent)].join('/');
}

/** A time as the API writes it. */
export function toDate(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
