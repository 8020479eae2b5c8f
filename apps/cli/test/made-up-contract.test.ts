import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Operation, Parameter, Shape } from '@buddykit/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cutTables } from '../build/cut-tables.js';
import { place, runCli } from './run-cli.js';

const parameter = (name: string, rest: Partial<Parameter> = {}): Parameter => ({
  name,
  in: 'path',
  kind: 'string',
  required: true,
  description: `The ${name}.`,
  ...rest,
});
const operation = (method: Operation['method'], path: string, rest: Partial<Operation> = {}): Operation => ({
  method,
  path,
  summary: `${method} it`,
  description: `Does ${method}.`,
  parameters: [],
  success: 200,
  statuses: [200],
  scopes: [],
  ...rest,
});

const operations = {
  'bigRockets.launchAll': operation('POST', '/pads/{pad_id}/rockets', {
    parameters: [
      parameter('pad_id', { kind: 'integer' }),
      parameter('in_order', { in: 'query', kind: 'boolean', required: false }),
      parameter('sort_by', { in: 'query', required: false, enum: ['name', 'mass'], default: 'name' }),
    ],
    body: 'Launch',
  }),
  'pads.get': operation('GET', '/workspaces/{domain}/projects/{project_name}', {
    parameters: [parameter('domain'), parameter('project_name')],
    deprecated: { since: '2098-01-01', sunset: '2099-06-01', replacedBy: 'pads.find' },
  }),
  'pads.paint': operation('PATCH', '/pads/{pad_id}/paint', {
    parameters: [parameter('pad_id', { kind: 'integer' })],
    body: 'Paint',
  }),
};
const responseShapes: Record<string, Shape> = {};
const requestShapes: Record<string, Shape> = {
  Launch: {
    kind: 'object',
    fields: [
      { name: 'token', kind: 'string', writeOnly: true },
      { name: 'output', kind: 'string' },
      { name: 'pad', kind: 'string' },
      { name: 'thrust', kind: 'number', required: true },
      { name: 'weights', kind: 'number', list: true },
      { name: 'crew', kind: 'object', shape: 'Crew' },
      { name: 'cargo', kind: 'object', shape: 'Cargo' },
      { name: 'notes', kind: 'object', shape: 'Notes' },
      { name: 'serial', kind: 'ignored', readOnly: true },
    ],
  },
  Crew: {
    kind: 'object',
    fields: [
      { name: 'pin', kind: 'string', writeOnly: true },
      { name: 'seats', kind: 'integer', list: true },
    ],
  },
  Cargo: { kind: 'object', fields: [{ name: 'crew', kind: 'object', shape: 'Crew', required: true }] },
  Notes: { kind: 'object', open: true, fields: [] },
  Paint: { kind: 'union', branches: [{ shape: 'RedPaint' }, { shape: 'BluePaint' }] },
  RedPaint: {
    kind: 'object',
    fields: [
      { name: 'shade', kind: 'string', enum: ['DARK_RED'] },
      { name: 'coats', kind: 'integer' },
    ],
  },
  BluePaint: {
    kind: 'object',
    fields: [
      { name: 'coats', kind: 'integer', required: true },
      { name: 'shade', kind: 'string', enum: ['BLUE'] },
    ],
  },
};

let folder: string;
const buddykit = (...args: string[]) => runCli(args, { bin: join(folder, 'main.js'), env: place });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'buddykit-made-up-'));
  cpSync(join(import.meta.dirname, '../dist'), folder, { recursive: true });
  const contractInfo = { title: 'Made up', version: '9.9.9', generation: '2099-01' };
  const servers = [{ url: 'https://example.com', description: 'Nowhere', region: 'XX' }];
  const tables = cutTables({
    version: '0.0.1',
    contractInfo,
    servers,
    operations,
    requestShapes,
    responseShapes,
    resources: { pads: 'Where rockets stand.' },
    forms: { RedPaint: 'Paints it red. Nobody overlooks it.' },
  });
  for (const [path, table] of tables) writeFileSync(join(folder, 'contract', path), JSON.stringify(table));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a contract that no one wrote yet', () => {
  const flagsOf = async (command: string): Promise<string[]> => {
    const { stdout } = await buddykit('commands', '--json');
    const found = JSON.parse(stdout).find((row: { command: string }) => row.command === command);
    return found.flags.map(({ flag, kind, field, parameter: name }: Record<string, string>) =>
      `${flag} ${kind} ${field ?? name ?? ''}`.trim(),
    );
  };

  it('has commands, in kebab case, the resources in the order in which the contract tells of them', async () => {
    const { stdout } = await buddykit('commands', '--json');
    expect(JSON.parse(stdout).map(({ command }: { command: string }) => command)).toEqual([
      'pads get',
      'pads paint',
      'pads paint dark-red',
      'pads paint blue',
      'big-rockets launch-all',
    ]);
  });

  it('has a flag for each parameter and field, and none that has two meanings', async () => {
    const flags = await flagsOf('big-rockets launch-all');
    expect(flags.slice(0, flags.indexOf('--token text'))).toEqual([
      '--pad-id integer pad_id',
      '--in-order switch in_order',
      '--sort-by text sort_by',
      '--field-token text token',
      '--field-output text output',
      '--pad text pad',
      '--thrust number thrust',
      '--weights number weights',
      '--crew-pin text crew.pin',
      '--crew-seats integer crew.seats',
      '--cargo json cargo',
      '--notes json notes',
    ]);
  });

  it('has the fields that all kinds share where none is named', async () => {
    expect(await flagsOf('pads paint')).toContain('--coats integer coats');
    expect(await flagsOf('pads paint')).not.toContain('--shade text shade');
    expect(await flagsOf('pads paint blue')).not.toContain('--shade text shade');
  });

  it('takes the thing that a path ends with without a flag, or from the environment', async () => {
    const { stdout } = await buddykit('pads', 'get', '--help');
    expect(stdout).toContain('buddykit pads get <project-name>');
    expect((await buddykit('pads', 'get', 'x', '--project', 'y')).stderr).toContain(
      '--project (project_name): is given twice',
    );
    for (const args of [['x'], ['--project', 'x'], []]) {
      // Everything is there: only the SDK, which is made of the real contract, has no such call.
      expect((await buddykit('pads', 'get', ...args)).stderr).toContain('The SDK has no pads.get');
    }
  });

  it('has help that tells what resources and forms are, where the contract says it', async () => {
    expect((await buddykit()).stdout).toMatch(
      /^ {2}pads +Where rockets stand\.\n {2}big-rockets +launch-all$/m,
    );
    const { stdout } = await buddykit('pads', 'paint', '--help');
    expect(stdout).toContain('  dark-red  Paints it red.\n  blue      For shade BLUE.\n');
    expect((await buddykit('pads')).stdout).toContain('  paint dark-red  Paints it red.\n');
    const { stdout: red } = await buddykit('pads', 'paint', 'dark-red', '--help');
    expect(red).toContain('Paints it red. Nobody overlooks it.\n\nDoes PATCH.\n');
  });

  it('says in one line on standard error that a command is deprecated', async () => {
    const { stderr } = await buddykit('pads', 'get', 'x');
    const [first] = stderr.split('\n');
    expect(first).toBe(
      'warning: pads get is deprecated since 2098-01-01 and ends on 2099-06-01; pads.find does the same.',
    );
    expect((await buddykit('pads', 'paint', '--help')).stderr).toBe('');
  });

  it('tells what is asked of the answer apart from where it is', async () => {
    const { stdout } = await buddykit('big-rockets', 'launch-all', '--help');
    expect(stdout).toMatch(/Where\n +--pad-id .*\n\nQuery\n +--\[no-\]in-order/);
  });

  it('has help with samples, negations and secrets', async () => {
    const { stdout } = await buddykit('big-rockets', 'launch-all', '--help');
    expect(stdout).toContain('--[no-]in-order');
    expect(stdout).toContain('--sort-by <name|mass>');
    expect(stdout.replace(/\s+/g, ' ')).toContain(`--cargo <json> JSON, such as '{"crew":{…}}'.`);
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'better --crew-pin-file <path>, --crew-pin-env <NAME>, --crew-pin-stdin',
    );
  });
});
