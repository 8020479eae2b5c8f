import { ContractError } from '../contract-error.js';

/** Far more than any contract has, and far less than what ends the stack. */
const mostLevels = 500;

/**
 * Looks at every level of a document without recursion; what stands in several places is looked at once.
 *
 * @throws ContractError when it is nested so deeply that nothing could be said of it
 */
export function refuseDepth(root: object, name: string): void {
  const seen = new Set<object>();
  const open: [value: object, level: number][] = [[root, 1]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [value, level] = next;
    if (seen.has(value)) continue;
    seen.add(value);
    if (level > mostLevels) {
      throw new ContractError(
        `The ${name} contract nests deeper than ${mostLevels} levels; flatten it first.`,
      );
    }
    const inside = Object.values(value).filter((inner) => typeof inner === 'object' && inner !== null);
    for (const inner of inside) open.push([inner, level + 1]);
  }
}
