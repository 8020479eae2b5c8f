import { type Contract, type Endpoint, endpointsOf, follow, type Parameter } from '../contract.js';
import { deprecationOf } from './deprecation.js';
import { header, literal } from './generated-file.js';
import { pagingOf } from './paging.js';

/**
 * Emits what the SDK needs in order to send an operation, in the fewest bytes: the whole operation table would be
 * most of a bundled client.
 *
 * @throws when a parameter cannot be told in them
 */
export function emitSdkRoutes(contract: Contract, source: string): string {
  const endpoints = endpointsOf(contract);
  const regions = (contract.servers ?? []).flatMap(({ 'x-region': region, url }) =>
    region === undefined ? [] : [[region, url]],
  );
  return `${header(source)}/** Where the API is, by region. */
export const regions = ${literal(Object.fromEntries(regions))} as const;

/** How many elements a page has when it is not told. */
export const pageSize = ${literal(pageSizeOf(endpoints))};

/** The paged lists by resource: the field that holds the elements, and the one that may count the pages. */
export const pages: Readonly<Record<string, readonly [elements: string, count?: string]>> = {
${pagesOf(contract, endpoints).join('')}};

/**
 * How each operation is sent, by resource and verb: the method, with \`+\` where there is a body and \`-\` where there
 * is no response; the path and the query. A parameter is a text unless told: an integer of at least the number after
 * its colon, or a \`boolean\`. One with \`+\` keeps its slashes. What is deprecated has a \`!\` behind its method, and the
 * date on which it ends.
 */
export const routes = {
${groupsOf(contract, endpoints).join('')}} as const;
`;
}

function groupsOf(contract: Contract, endpoints: Endpoint[]): string[] {
  const groups = new Map<string, string[]>();
  for (const endpoint of endpoints) {
    const [group = '', verb = ''] = endpoint.operation.operationId.split('.');
    const row = `    ${verb}: ${literal(routeOf(contract, endpoint))},\n`;
    groups.set(group, [...(groups.get(group) ?? []), row]);
  }
  return [...groups].map(([group, rows]) => `  ${group}: {\n${rows.join('')}  },\n`);
}

function routeOf(contract: Contract, endpoint: Endpoint): string {
  const { path, method, operation, parameters } = endpoint;
  const success = Object.entries(operation.responses).find(([status]) => status.startsWith('2'))?.[1];
  const hasResponse = success !== undefined && follow(contract, success).content !== undefined;
  const names = new Map(parameters.map((parameter) => [parameter.name, told(parameter)]));
  const template = path.replace(/\{(\w+)\}/g, (_, name) => `{${names.get(name)}}`);
  const query = parameters.filter(({ in: place }) => place !== 'path').map(toldInQuery);
  const start = query.length > 0 ? '?' : '';
  return `${method.toUpperCase()}${operation.requestBody ? '+' : ''}${hasResponse ? '' : '-'}${endOf(endpoint)} ${template}${start}${query.join('&')}`;
}

function endOf(endpoint: Endpoint): string {
  const deprecation = deprecationOf(endpoint);
  return deprecation === undefined ? '' : `!${deprecation.sunset ?? ''}`;
}

function pagesOf(contract: Contract, endpoints: Endpoint[]): string[] {
  return endpoints.flatMap((endpoint) => {
    const paging = pagingOf(contract, endpoint);
    const [group] = endpoint.operation.operationId.split('.');
    return paging === undefined
      ? []
      : [`  ${group}: ${literal([paging.field, paging.count ?? []].flat())},\n`];
  });
}

function told({
  name,
  schema: { type, minimum = Number.MIN_SAFE_INTEGER },
  ...parameter
}: Parameter): string {
  const kinds: Record<string, string> = { string: '', integer: `:${minimum}`, boolean: ':boolean' };
  return `${parameter['x-multi-segment'] ? '+' : ''}${name}${kinds[String(type)]}`;
}

function toldInQuery(parameter: Parameter): string {
  const { name, in: place, required } = parameter;
  if (place === 'query' && !required) return told(parameter);
  const what = required ? 'is required' : `stands in the ${place}`;
  throw new Error(
    `The SDK sends parameters in the path and optional ones in the query; ${name} ${what}. Teach packages/codegen/src/emit/sdk-routes.ts and packages/sdk/src/route.ts to tell that.`,
  );
}

function pageSizeOf(endpoints: Endpoint[]): number {
  const parameters = endpoints.flatMap((endpoint) => endpoint.parameters);
  const sizes = parameters.filter(({ name }) => name === 'per_page').map(({ schema }) => schema.default);
  const [size = 0, ...others] = [...new Set(sizes)].map(Number);
  if (others.length === 0) return size;
  throw new Error(`per_page must have one default; it has ${[size, ...others].join(' and ')}.`);
}
