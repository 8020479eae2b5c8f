import type { Endpoint } from '../contract.js';

/** What the contract says of the end of an operation; undefined when it has none. */
export function deprecationOf({ operation }: Endpoint) {
  if (operation.deprecated !== true) return undefined;
  const { 'x-deprecated-since': since, 'x-sunset': sunset, 'x-replaced-by': replacedBy } = operation;
  return {
    ...(since !== undefined && { since }),
    ...(sunset !== undefined && { sunset }),
    ...(replacedBy !== undefined && { replacedBy }),
  };
}

/** The same as a tag of TSDoc, which editors show; empty when it has none. */
export function deprecatedTag(endpoint: Endpoint): string {
  const deprecation = deprecationOf(endpoint);
  if (deprecation === undefined) return '';
  const { since, sunset, replacedBy } = deprecation;
  const parts = [
    since === undefined ? 'Deprecated.' : `Since ${since}.`,
    sunset === undefined ? '' : `Ends on ${sunset}.`,
    replacedBy === undefined ? '' : `Use ${replacedBy} instead.`,
  ];
  return `@deprecated ${parts.filter(Boolean).join(' ')}\n`;
}
