import { body } from '../rules/body.js';
import { event } from '../rules/event.js';
import { header } from '../rules/header.js';
import { mediaType } from '../rules/media-type.js';
import { name } from '../rules/name.js';
import { operation } from '../rules/operation.js';
import { parameter } from '../rules/parameter.js';
import type { Rule } from '../rules/rule.js';
import { branchRules, wholeRules } from '../rules/schema-rules.js';
import { security } from '../rules/security.js';
import { server } from '../rules/server.js';
import { status } from '../rules/status.js';
import { union } from '../rules/union.js';

const rules: readonly Rule[] = [
  operation,
  event,
  parameter,
  body,
  mediaType,
  status,
  header,
  security,
  server,
  name,
  union,
  ...wholeRules,
  ...branchRules,
];

/** The rules by the ids of the findings that they make. */
const rulesById: ReadonlyMap<string, Rule> = new Map(
  rules.flatMap((rule) =>
    Object.keys(rule.outcomes).flatMap((outcome) =>
      ['', 'request-', 'response-'].map(
        (direction) => [`${direction}${rule.name}-${outcome}`, rule] as const,
      ),
    ),
  ),
);

/** Every id that a finding can have. */
export const ruleIds: readonly string[] = [...rulesById.keys()];

/** What the rule of a finding looks at, as a sentence; undefined for an id that no rule has. */
export function aboutRule(id: string): string | undefined {
  return rulesById.get(id)?.about;
}
