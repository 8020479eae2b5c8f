import { release } from 'node:os';
import process from 'node:process';
import type { Capabilities } from '../engine/engine.js';
import { isAtLeast } from './api-version.js';
import type { EngineAddress } from './engine-address.js';
import type { EngineClient } from './engine-client.js';

interface InfoAnswer {
  readonly KernelVersion?: string;
  readonly NCPU?: number;
  readonly MemTotal?: number;
  readonly MemoryLimit?: boolean;
  readonly CpuCfsQuota?: boolean;
  readonly PidsLimit?: boolean;
}

interface VersionAnswer {
  readonly Version?: string;
  readonly Os?: string;
  readonly Arch?: string;
  readonly Components?: readonly { readonly Name?: string }[] | null;
}

/** What an engine is and can do, and where it is. */
export interface EngineFacts {
  readonly capabilities: Capabilities;
  /** Whether its processes can be looked at from here. */
  readonly showsProcesses: boolean;
}

/** Asks an engine what it is. */
export async function readEngineFacts(client: EngineClient, signal?: AbortSignal): Promise<EngineFacts> {
  const { version: api, address } = await client.connection(signal);
  const [info, version] = await Promise.all([
    client.json<InfoAnswer>({ path: '/info', signal }),
    client.json<VersionAnswer>({ path: '/version', signal }),
  ]);
  const isPodman = version.Components?.some(({ Name }) => /podman/i.test(Name ?? '')) ?? false;
  const isHere = address.kind === 'unix';
  const showsProcesses = isOfThisKernel(address, info) && process.getuid?.() === 0;
  return {
    showsProcesses,
    capabilities: {
      engine: isPodman ? 'podman' : 'docker',
      version: version.Version ?? 'unknown',
      platform: `${version.Os ?? 'linux'}/${version.Arch ?? 'amd64'}`,
      cpus: info.NCPU ?? 1,
      memory: info.MemTotal ?? 0,
      mountsDirectories: isHere,
      subDirectories: isHere ? subDirectories({ api, isPodman, showsProcesses }) : 'none',
      limits: {
        memory: info.MemoryLimit ?? false,
        cpus: info.CpuCfsQuota ?? false,
        processes: info.PidsLimit ?? false,
      },
      buildkit: false,
    },
  };
}

interface Circumstances {
  readonly api: string;
  readonly isPodman: boolean;
  readonly showsProcesses: boolean;
}

function subDirectories({ api, isPodman, showsProcesses }: Circumstances): Capabilities['subDirectories'] {
  // Older ones take the parameter and mount the whole volume.
  if (!isPodman && isAtLeast(api, '1.45')) return 'engine';
  return showsProcesses ? 'gate' : 'none';
}

// The engine of a virtual machine has a kernel of its own, and its process numbers mean nothing here.
function isOfThisKernel(address: EngineAddress, info: InfoAnswer): boolean {
  return address.kind === 'unix' && process.platform === 'linux' && info.KernelVersion === release();
}
