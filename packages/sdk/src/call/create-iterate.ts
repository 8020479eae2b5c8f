import type { CallOptions } from '../call-options.js';
import { pageSize } from '../generated/routes.js';
import type { Endpoint } from './create-endpoint.js';
import type { ParameterValues } from './place-parameters.js';

/** Goes through all pages of a list. What it takes and gives, the generated interface says. */
export type Iterate = (values?: ParameterValues, options?: CallOptions) => AsyncGenerator<unknown, void>;

/**
 * Makes the method that gives the elements of all pages of a list. The last page is the one that the list's own
 * count says, or an empty or short one.
 */
export function createIterate(
  { call }: Endpoint,
  [elements, count = '']: readonly [elements: string, count?: string],
): Iterate {
  return async function* iterate(values = {}, options) {
    const size = Number(values.per_page ?? pageSize);
    let isLast = false;
    for (let page = 1; !isLast; page += 1) {
      const answer = Object(await call({ ...values, page, per_page: size }, options));
      const found: unknown[] = answer[elements] ?? [];
      yield* found;
      const total = answer[count];
      // A server may have a limit of its own for the size of a page, but none below the usual size.
      isLast = total == null ? found.length < Math.min(size, pageSize) : page >= total;
    }
  };
}
