import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBuddy } from '@buddykit/sdk';
import { onTestFinished } from 'vitest';
import { askEngine } from '../../../runner/test/engine/ask-engine.js';
import { engineEnvironment, type TestBed } from '../../../runner/test/engine/test-bed.js';
import { type RunningServer, startMockServerIn } from '../processes/start-mock-server.js';
import { type TestPipeline, toPipeline } from '../real-runs/open-pipeline.js';

/** The integration that the documents' RUN_DOCKER_CONTAINER names. */
const integration = '5ddb7c180fb38be67bd78a88a';

/** A server in a process of its own, on the engine of the test bed. */
export interface EngineServer extends RunningServer {
  pipeline(name: string): Promise<TestPipeline>;
  /** The directory of the only pipeline filesystem that there is. */
  filesystem(): Promise<string>;
  /** The containers and networks that this server has at the engine. */
  objects(): Promise<readonly string[]>;
}

/** Starts a server that finds the images of the documents in the registries of the test bed. */
export async function openEngineServer(bed: TestBed, ...args: string[]): Promise<EngineServer> {
  const folder = await mkdtemp(join(tmpdir(), 'buddykit-engine-'));
  const { address, ...login } = bed.registry;
  const integrations = join(folder, 'integrations.json');
  await writeFile(integrations, JSON.stringify({ [integration]: login }));
  const workspace = join(folder, 'workspace');
  const flags = { engine: 'docker', 'engine-workspace': workspace, integrations };
  const given = Object.entries(flags).flatMap(([name, value]) => [`--${name}`, value]);
  const registries = [`docker.io=${bed.openRegistry}`, `my.registry.com=${address}`];
  const server = await startMockServerIn(
    engineEnvironment(bed),
    'engine-token',
    ...given,
    ...registries.map((pair) => `--replace-registry=${pair}`),
    ...args,
  );
  onTestFinished(async () => {
    await server.stop();
    await rm(folder, { recursive: true });
  });
  const buddy = createBuddy({ token: server.token, workspace: 'buddy', baseUrl: server.url });
  const project = { project_name: 'company-website' };
  return {
    ...server,
    async pipeline(name) {
      const { id } = await buddy.pipelines.add(project, { name, on: 'CLICK' });
      return toPipeline(buddy, { ...project, pipeline_id: id });
    },
    async filesystem() {
      const filesystems = join(workspace, 'filesystems');
      const [key = '', ...others] = await readdir(filesystems);
      if (others.length > 0) throw new Error('There is more than one pipeline filesystem.');
      return join(filesystems, key, 'fs');
    },
    objects: () => objectsOf(bed, server.pid),
  };
}

/** What the runner of a process has at the engine. */
async function objectsOf(bed: TestBed, pid: number): Promise<readonly string[]> {
  const filters = JSON.stringify({ label: ['buddykit.runner'] });
  const query = new URLSearchParams({ filters, all: 'true' });
  const [containers, networks] = await Promise.all([
    askEngine<readonly { Names: string[]; Labels: Labels }[]>(bed, `/containers/json?${query}`),
    askEngine<readonly { Name: string; Labels: Labels }[]>(bed, `/networks?${query}`),
  ]);
  const isOurs = ({ Labels: labels }: { Labels: Labels }) =>
    labels['buddykit.owner']?.split('|')[2] === String(pid);
  return [
    ...containers.filter(isOurs).flatMap(({ Names }) => Names),
    ...networks.filter(isOurs).map(({ Name }) => Name),
  ];
}

type Labels = Readonly<Record<string, string>>;
