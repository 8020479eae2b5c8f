import { body } from './body.js';
import { event } from './event.js';
import { header } from './header.js';
import { mediaType } from './media-type.js';
import { name } from './name.js';
import { operation } from './operation.js';
import { parameter } from './parameter.js';
import type { Rule } from './rule.js';
import { branchRules, wholeRules } from './schema-rules.js';
import { security } from './security.js';
import { server } from './server.js';
import { stability } from './stability.js';
import { status } from './status.js';
import { union } from './union.js';

/** The rules on what travels: their ids begin with `request-` or `response-`. */
export const travelRules: readonly Rule[] = [
  parameter,
  body,
  mediaType,
  status,
  header,
  ...branchRules,
  ...wholeRules,
  union,
];

/** The rules on what does not travel: their ids begin with their names. */
export const placeRules: readonly Rule[] = [operation, stability, event, name, security, server];
