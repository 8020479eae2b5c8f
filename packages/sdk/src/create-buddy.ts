import type { OperationId } from '@buddykit/core';
import { type BuddyOptions, type Settings, toSettings } from './buddy-options.js';
import { createEndpoint, type Endpoint } from './call/create-endpoint.js';
import { createIterate } from './call/create-iterate.js';
import type { Resources } from './generated/resources.js';
import { pages, routes } from './generated/routes.js';
import { createRawClient, type RawClient } from './raw-client.js';
import { createExecutions, type Executions } from './wait/executions.js';
import { createLogs, type Logs } from './wait/logs.js';

/** A client of the Buddy API: one property a resource, one method an operation. */
export interface Buddy extends Resources {
  readonly executions: Executions;
  readonly logs: Logs;
  /**
   * The plain openapi-fetch client, for what the methods do not offer. It sends the token and refuses the same path
   * parameters; it has no retries, timeouts and error classes.
   */
  readonly raw: RawClient;
}

/** Makes a client of the Buddy API. Throws a `TypeError` for options that can never work; sends nothing. */
export function createBuddy(options: BuddyOptions): Buddy {
  const settings = toSettings(options);
  const endpoints = createEndpoints(settings);
  const resources = mapValues(endpoints, toResource);
  let raw: RawClient | undefined;
  const buddy = {
    ...resources,
    executions: { ...resources.executions, ...createExecutions(endpoints.executions) },
    logs: { ...resources.logs, ...createLogs(endpoints.logs) },
    // Made when it is asked for: it loads the platform's `Request`.
    get raw() {
      raw ??= createRawClient(settings);
      return raw;
    },
  };
  // The interface is generated from the contract that the table of routes is generated from.
  return buddy as unknown as Buddy;
}

type Endpoints = { [Group in keyof typeof routes]: Record<keyof (typeof routes)[Group], Endpoint> };

function createEndpoints(settings: Settings): Endpoints {
  const groups: Record<string, Record<string, string>> = routes;
  const endpoints = mapValues(groups, (rows, group) =>
    // The table names the operations of the contract by their two parts.
    mapValues(rows, (row, verb) => createEndpoint(`${group}.${verb}` as OperationId, row, settings)),
  );
  return endpoints as Endpoints;
}

function toResource(endpoints: Record<string, Endpoint>, group: string): object {
  const { list } = endpoints;
  const fields = pages[group];
  return {
    ...mapValues(endpoints, ({ call }) => call),
    ...(list && fields && { iterate: createIterate(list, fields) }),
  };
}

function mapValues<Key extends string, Value, Result>(
  object: Record<Key, Value>,
  map: (value: Value, key: Key) => Result,
): Record<Key, Result> {
  const entries = Object.entries<Value>(object).map(([key, value]) => [key, map(value, key as Key)]);
  return Object.fromEntries(entries);
}
