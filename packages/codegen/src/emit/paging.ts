import { type Contract, type Endpoint, follow, nameOf, type Schema } from '../contract.js';

/** How the pages of a list are read. */
export interface Paging {
  /** The field of the answer that holds the elements. */
  field: string;
  /** The schema of an element. */
  element: string;
  /** The field that tells how many pages there are, where the answer may have one. */
  count?: string;
}

const count = 'total_page_count';

/**
 * How an operation is paged; undefined when it has no parameter `page`.
 *
 * @throws when its answer does not show where the elements are
 */
export function pagingOf(contract: Contract, { operation, parameters }: Endpoint): Paging | undefined {
  if (!parameters.some(({ name }) => name === 'page')) return undefined;
  const { operationId } = operation;
  if (!operationId.endsWith('.list'))
    throw new Error(`${operationId} is paged, so its name must end with .list.`);
  const properties = propertiesOfAnswer(contract, operation);
  const lists = Object.entries(properties).flatMap(([field, { items }]) =>
    items?.$ref === undefined ? [] : [{ field, element: nameOf(items.$ref) }],
  );
  const [only, ...others] = lists;
  if (only === undefined || others.length > 0)
    throw new Error(
      `The answer of ${operationId}, which is paged, must hold one list; it holds ${lists.length}.`,
    );
  return { ...only, ...(count in properties && { count }) };
}

function propertiesOfAnswer(
  contract: Contract,
  { responses }: Endpoint['operation'],
): Record<string, Schema> {
  const success = Object.entries(responses).find(([status]) => status.startsWith('2'))?.[1];
  const content = success && Object.values(follow(contract, success).content ?? {})[0];
  return content === undefined ? {} : (follow(contract, content.schema).properties ?? {});
}
