import type { Node } from '../resolve/node.js';
import type { Shape } from '../resolve/shape.js';
import { narrowing, type SchemaRule, widening } from './rule.js';

/** A keyword whose schema something inside must fit. */
interface Guarding {
  readonly name: string;
  readonly keyword: string;
  /** What must fit, such as "the names of its properties". */
  readonly what: string;
  readonly read: (shape: Shape) => Node;
}

/** The rule of a keyword that comes or goes; what its schema says is compared where both have it. */
export function presenceRule({ name, keyword, what, read }: Guarding): SchemaRule {
  return {
    name,
    about: `\`${keyword}\`, where it comes or goes.`,
    outcomes: {
      added: { ...narrowing, change: 'added', says: () => `restricts ${what} now` },
      removed: { ...widening, change: 'removed', says: () => `restricts ${what} no more` },
    },
    compare: (old, next) => {
      const [before, after] = [restricts(read(old)), restricts(read(next))];
      return before === after ? [] : [{ outcome: after ? 'added' : 'removed', keyword }];
    },
  };
}

/** Whether the schema keeps anything out. */
export function restricts({ parts }: Node): boolean {
  return parts.some(({ schema }) => schema !== true && !(typeof schema === 'object' && isEmpty(schema)));
}

function isEmpty(schema: object | null): boolean {
  return schema !== null && Object.keys(schema).length === 0;
}
