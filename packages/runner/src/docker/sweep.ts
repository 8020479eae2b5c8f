import type { Labels } from '../engine/container-spec.js';
import type { SweepReport } from '../engine/engine.js';
import { EngineError } from '../engine/engine-error.js';
import type { EngineClient } from './engine-client.js';
import { labelFilter } from './label-filter.js';
import { removeNetwork } from './networks.js';
import { removeVolume, rootVolumeLabel } from './root-volumes.js';
import { unlessMissing } from './unless-missing.js';

interface Found {
  readonly name: string;
  readonly labels: Labels;
  remove(): Promise<void>;
}

/** Removes the containers, then the networks that have all of the labels and are abandoned. */
export async function sweep(
  client: EngineClient,
  labels: Labels,
  isAbandoned: (labels: Labels) => boolean,
): Promise<SweepReport> {
  const failures: string[] = [];
  const removeAll = async (found: readonly Found[]): Promise<readonly string[]> => {
    const abandoned = found.filter((one) => isAbandoned(one.labels));
    const removed = await Promise.all(abandoned.map((one) => removeOne(one, failures)));
    return removed.flat();
  };
  const containers = await removeAll(await findContainers(client, labels));
  await removeAll(await findRootVolumes(client, labels));
  const networks = await removeAll(await findNetworks(client, labels));
  return { containers, networks, failures };
}

async function removeOne(found: Found, failures: string[]): Promise<readonly string[]> {
  try {
    await found.remove();
    return [found.name];
  } catch (error) {
    failures.push(`${found.name}: ${error instanceof Error ? error.message : String(error)}`);
    return [];
  }
}

async function findContainers(client: EngineClient, labels: Labels): Promise<readonly Found[]> {
  type Row = { readonly Id: string; readonly Names: readonly string[]; readonly Labels: Labels | null };
  const query = { all: true, filters: labelFilter(labels) };
  const rows = await client.json<readonly Row[]>({ path: '/containers/json', query });
  return rows.map(({ Id, Names, Labels: own }) => ({
    name: Names[0]?.slice(1) ?? Id,
    labels: own ?? {},
    remove: () => removeContainer(client, Id),
  }));
}

async function findNetworks(client: EngineClient, labels: Labels): Promise<readonly Found[]> {
  type Row = { readonly Id: string; readonly Name: string; readonly Labels: Labels | null };
  const query = { filters: labelFilter(labels) };
  const rows = await client.json<readonly Row[]>({ path: '/networks', query });
  const { isPodman } = await client.connection();
  return rows.map(({ Id, Name, Labels: own }) => ({
    name: Name,
    labels: own ?? {},
    // By its ID Podman would remove one that is in use. Names are unique there, and need not be at Docker.
    remove: () => removeNetwork(client, isPodman ? Name : Id),
  }));
}

async function findRootVolumes(client: EngineClient, labels: Labels): Promise<readonly Found[]> {
  type Row = { readonly Name: string; readonly Labels: Labels | null };
  const query = { filters: labelFilter({ ...labels, ...rootVolumeLabel }) };
  const { Volumes } = await client.json<{ Volumes: readonly Row[] | null }>({ path: '/volumes', query });
  return (Volumes ?? []).map(({ Name, Labels: own }) => ({
    name: Name,
    labels: own ?? {},
    remove: () => removeVolume(client, Name),
  }));
}

async function removeContainer(client: EngineClient, id: string): Promise<void> {
  const call = client.send({ method: 'DELETE', path: `/containers/${id}`, query: { force: true, v: true } });
  await unlessMissing(call).catch((error: unknown) => {
    // Somebody else is removing it.
    if (!(error instanceof EngineError) || error.code !== 'CONFLICT') throw error;
  });
}
