import { type Contract, type Endpoint, endpointsOf, follow, nameOf, type Parameter } from '../contract.js';
import { deprecatedTag } from './deprecation.js';
import { docComment, header } from './generated-file.js';
import { pagingOf } from './paging.js';

/** Emits the explicit signatures of the SDK: one interface a resource, one method an operation. */
export function emitSdkMethods(contract: Contract, source: string): string {
  const groups = new Map<string, Endpoint[]>();
  for (const endpoint of endpointsOf(contract)) {
    const [group = ''] = endpoint.operation.operationId.split('.');
    groups.set(group, [...(groups.get(group) ?? []), endpoint]);
  }
  const interfaces = [...groups].map(([group, endpoints]) => groupInterface(contract, group, endpoints));
  const resources = [...groups.keys()]
    .map((group) => `  readonly ${group}: ${interfaceName(group)};\n`)
    .join('');
  const signatures = [...groups.values()].flat().flatMap((endpoint) => signaturesOf(contract, endpoint));
  const elements = [...groups.values()]
    .flat()
    .flatMap((endpoint) => pagingOf(contract, endpoint)?.element ?? []);
  const names = [...signatures.flatMap(({ body, response }) => [body ?? 'void', response]), ...elements];
  return `${header(source)}import type { ${[...new Set(names)]
    .filter((name) => name !== 'void')
    .sort()
    .join(', ')} } from '@buddykit/core';
import type { CallOptions } from '../call-options.js';

${interfaces.join('\n')}
/** The resources of the API. */
export interface Resources {
${resources}}
`;
}

function groupInterface(contract: Contract, group: string, endpoints: Endpoint[]): string {
  const members = endpoints
    .map((endpoint) => method(contract, endpoint) + iterator(contract, endpoint))
    .join('');
  return `export interface ${interfaceName(group)} {\n${members}}\n`;
}

function interfaceName(group: string): string {
  return `${group.charAt(0).toUpperCase()}${group.slice(1)}Resource`;
}

function method(contract: Contract, endpoint: Endpoint): string {
  const { operation, parameters } = endpoint;
  const [, verb] = operation.operationId.split('.');
  const comment = docComment(
    `${operation.description.trim()}\n\n${deprecatedTag(endpoint)}@throws {BuddyError}`,
    1,
  );
  const signatures = signaturesOf(contract, endpoint).map(({ body, response, flag }) => {
    const rows = parameters.map((parameter) => parameterLine(parameter, flag)).join('');
    const bodyRow =
      body === undefined ? '' : `\n    body${operation.requestBody?.required ? '' : '?'}: ${body},`;
    // What a required body follows is required, too.
    const params = paramsText(rows, operation.requestBody?.required === true || parameters.some(isNeeded));
    return `${comment}  ${verb}(\n    ${params},${bodyRow}\n    options?: CallOptions,\n  ): Promise<${response}>;\n`;
  });
  return signatures.join('');
}

/** The method that goes through all pages of a list. */
function iterator(contract: Contract, endpoint: Endpoint): string {
  const paging = pagingOf(contract, endpoint);
  if (paging === undefined) return '';
  const parameters = endpoint.parameters.filter(({ name }) => name !== 'page');
  const rows = parameters.map((parameter) => parameterLine(parameter)).join('');
  const comment = docComment(
    `Gives what \`list\` gives, element by element, and asks for the next page when it is due.\n\n${deprecatedTag(endpoint)}@throws {BuddyError}`,
    1,
  );
  const params = paramsText(rows, parameters.some(isNeeded));
  return `${comment}  iterate(\n    ${params},\n    options?: CallOptions,\n  ): AsyncGenerator<${paging.element}, void>;\n`;
}

function paramsText(rows: string, isRequired: boolean): string {
  return `params${isRequired ? '' : '?'}: ${rows === '' ? 'Record<string, never>' : `{\n${rows}    }`}`;
}

function parameterLine(parameter: Parameter, flag?: boolean): string {
  const comment = docComment(parameter.description, 3);
  if (parameter['x-response'] !== undefined && flag !== undefined) {
    return `${comment}      ${parameter.name}${flag ? '' : '?'}: ${flag};\n`;
  }
  const type = parameter.schema.type === 'integer' ? 'number' : String(parameter.schema.type);
  const values = parameter.schema.enum?.map((value) => `'${value}'`).join(' | ');
  return `${comment}      ${parameter.name}${isNeeded(parameter) ? '' : '?'}: ${values ?? type};\n`;
}

// `createBuddy({ workspace })` fills it in.
function isNeeded({ name, required }: Parameter): boolean {
  return required === true && name !== 'domain';
}

interface Signature {
  body?: string;
  response: string;
  /** What the parameter that decides the kind of response is set to. */
  flag?: boolean;
}

/** One signature a branch where the body's branches and the response's match, and the general one. */
function signaturesOf(contract: Contract, { operation, parameters }: Endpoint): Signature[] {
  const request = Object.values(operation.requestBody?.content ?? {})[0];
  const success = Object.entries(operation.responses).find(([status]) => status.startsWith('2'))?.[1];
  const content = success && Object.values(follow(contract, success).content ?? {})[0];
  const general: Signature = {
    ...(request && { body: nameOf(request.schema.$ref ?? '') }),
    response: content ? nameOf(content.schema.$ref ?? '') : 'void',
  };
  const bodies = mappingOf(contract, general.body);
  const responses = mappingOf(contract, general.response);
  const branches = Object.entries(bodies).flatMap(([value, body]) => {
    const response = responses[value];
    return response === undefined ? [] : [{ body: nameOf(body), response: nameOf(response) }];
  });
  return [...branches, ...flagSignatures(contract, parameters, general), general];
}

/** Where a parameter decides the kind of response: one signature with it, one without. */
function flagSignatures(contract: Contract, parameters: Parameter[], general: Signature): Signature[] {
  const asked = parameters.find((parameter) => parameter['x-response'] !== undefined)?.['x-response'];
  if (asked === undefined) return [];
  const { anyOf = [] } = contract.components.schemas[general.response] ?? {};
  const [usual] = anyOf.map(({ $ref = '' }) => nameOf($ref)).filter((name) => name !== asked);
  if (usual === undefined)
    throw new Error(`${general.response} must be an anyOf of ${asked} and something else.`);
  return [
    { ...general, response: asked, flag: true },
    { ...general, response: usual, flag: false },
  ];
}

function mappingOf(contract: Contract, name = ''): Record<string, string> {
  return contract.components.schemas[name]?.discriminator?.mapping ?? {};
}
