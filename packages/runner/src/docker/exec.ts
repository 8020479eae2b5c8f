import type { ExecResult, ExecSpec } from '../engine/container.js';
import { EngineError } from '../engine/engine-error.js';
import type { ContainerContext } from './container-context.js';
import { demultiplex } from './demultiplex.js';
import { toConnectionError } from './to-engine-error.js';

const kept = 64 * 1024;

/** Runs a command in a container that runs. */
export async function runExec({ client, id }: ContainerContext, spec: ExecSpec): Promise<ExecResult> {
  const { command, user, environment = {}, signal } = spec;
  const created = await client.json<{ Id: string }>({
    method: 'POST',
    path: `/containers/${id}/exec`,
    json: {
      Cmd: command,
      Env: Object.entries(environment).map(([name, value]) => `${name}=${value}`),
      ...(user !== undefined && { User: user }),
      AttachStdout: true,
      AttachStderr: true,
    },
    signal,
  });
  const path = `/exec/${created.Id}`;
  const json = { Detach: false, Tty: false };
  const response = await client.open({
    method: 'POST',
    path: `${path}/start`,
    json,
    signal,
    area: 'process',
  });
  const output = await readOutput(response).catch((error: unknown) => {
    throw toConnectionError(error, 'the engine');
  });
  const { ExitCode } = await client.json<{ ExitCode: number | null }>({ path: `${path}/json`, signal });
  const exitCode = ExitCode ?? 0;
  if (
    /^(126|127)$/.test(`${exitCode}`) &&
    /^OCI runtime exec failed|executable file not found/.test(output)
  ) {
    throw new EngineError('COMMAND_NOT_FOUND', output.trim());
  }
  return { exitCode, output };
}

async function readOutput(response: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  let missing = kept;
  for await (const { bytes } of demultiplex(response)) {
    // A copy, so that a few bytes do not hold the whole buffer that they came in.
    if (missing > 0) chunks.push(Uint8Array.from(bytes.subarray(0, missing)));
    missing -= bytes.length;
  }
  return Buffer.concat(chunks).toString();
}
