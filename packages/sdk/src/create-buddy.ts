import type { OperationId } from '@buddykit/core';
import { type BuddyOptions, toSettings } from './buddy-options.js';
import { createMethod, type Method } from './call/create-method.js';
import type { Resources } from './generated/resources.js';
import { routes } from './generated/routes.js';
import { createRawClient, type RawClient } from './raw-client.js';

/** A client of the Buddy API: one property a resource, one method an operation. */
export interface Buddy extends Resources {
  /**
   * The plain openapi-fetch client, for what the methods do not offer. It sends the token and refuses the same path
   * parameters; it has no retries, timeouts and error classes.
   */
  readonly raw: RawClient;
}

/** Makes a client of the Buddy API. Throws a `TypeError` for options that can never work; sends nothing. */
export function createBuddy(options: BuddyOptions): Buddy {
  const settings = toSettings(options);
  const resources: Record<string, Record<string, Method>> = {};
  for (const [id, route] of Object.entries(routes)) {
    const [group = '', verb = ''] = id.split('.');
    resources[group] ??= {};
    resources[group][verb] = createMethod(id as OperationId, route, settings);
  }
  let raw: RawClient | undefined;
  const buddy = {
    ...resources,
    // Made when it is asked for: it loads the platform's `Request`.
    get raw() {
      raw ??= createRawClient(settings);
      return raw;
    },
  };
  // The interface is generated from the contract that the table of operations is generated from.
  return buddy as unknown as Buddy;
}
