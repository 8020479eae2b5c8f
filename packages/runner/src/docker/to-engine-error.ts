import { EngineError, type EngineErrorCode } from '../engine/engine-error.js';

/** Which part of the engine was asked, since the same words mean different things there. */
export type Area = 'registry' | 'process' | 'build' | 'network' | 'other';

/** What an engine answered instead of doing it. */
export interface Refusal {
  /** The status of HTTP; 200 for an error inside a stream. */
  readonly status: number;
  readonly message: string;
  readonly area: Area;
}

type Rule = readonly [RegExp, EngineErrorCode];

const registryRules: readonly Rule[] = [
  [
    /invalid reference format|invalid tag format|invalid repository name|repository name must/i,
    'BAD_REFERENCE',
  ],
  [/no matching manifest|does not match the specified platform/i, 'IMAGE_NOT_FOUND'],
  [
    /unauthorized|no basic auth|authentication required|incorrect username|status: 401|^denied|: denied/i,
    'REGISTRY_AUTH',
  ],
  [
    /manifest unknown|manifest for .* not found|name unknown|repository .* not found|pull access denied/i,
    'IMAGE_NOT_FOUND',
  ],
  [
    /dial tcp|lookup |connection refused|deadline exceeded|i\/o timeout|TLS handshake/i,
    'REGISTRY_UNREACHABLE',
  ],
  [
    /no such host|HTTP response to HTTPS|x509|: EOF$|request canceled|no route|unreachable/i,
    'REGISTRY_UNREACHABLE',
  ],
  [/no space left/i, 'OUT_OF_SPACE'],
];

const processRules: readonly Rule[] = [
  [/name .* is already in use/i, 'CONFLICT'],
  [/no such image|does not match the specified platform/i, 'IMAGE_NOT_FOUND'],
  [/unable to find (user|group)|no matching entries in (passwd|group)|uids and gids must/i, 'USER_NOT_FOUND'],
  [
    /path concatenation escapes|cannot access path|bind source path does not exist|not a directory/i,
    'MOUNT_CHANGED',
  ],
  // Of a directory that is gone when Podman starts the container.
  [/error mounting .* to rootfs .*: no such file or directory/i, 'MOUNT_CHANGED'],
  [
    /No command specified|executable file not found|exec: |exec format|no such file or directory/i,
    'COMMAND_NOT_FOUND',
  ],
  [/permission denied/i, 'COMMAND_NOT_FOUND'],
];

const rules: Readonly<Record<Area, readonly Rule[]>> = {
  registry: registryRules,
  process: processRules,
  build: [...registryRules.filter(([, code]) => code !== 'BAD_REFERENCE'), [/./s, 'BUILD_FAILED']],
  network: [
    [/non-overlapping|no available (network|IPv4)|address pool/i, 'OUT_OF_SPACE'],
    [/active endpoints/i, 'CONFLICT'],
  ],
  // Podman looks for the user as soon as it mounts a container, to look into it.
  other: [[/unknown (user|group) error looking up|no matching entries in (passwd|group)/i, 'USER_NOT_FOUND']],
};

/** What Podman says with the status 500, where Docker has one that tells. */
const podmanConflict = /: (container state improper|network already exists|network is being used)$/;

const statuses: Readonly<Record<number, EngineErrorCode>> = {
  404: 'NOT_FOUND',
  409: 'CONFLICT',
  501: 'UNSUPPORTED',
};

/** Says in our words what an engine refused. */
export function toEngineError({ status, message, area }: Refusal): EngineError {
  const text = message.trim() || `The engine answered ${status} without a reason.`;
  const rule = rules[area].find(([pattern]) => pattern.test(text));
  if (rule) return new EngineError(rule[1], text);
  if (area === 'registry' && status === 404) return new EngineError('IMAGE_NOT_FOUND', text);
  if (area === 'registry' && (status === 401 || status === 403))
    return new EngineError('REGISTRY_AUTH', text);
  if (podmanConflict.test(text)) return new EngineError('CONFLICT', text);
  if (/no space left on device/i.test(text)) return new EngineError('OUT_OF_SPACE', text);
  return new EngineError(statuses[status] ?? 'ENGINE', text);
}

/** Says what a broken connection means. */
export function toConnectionError(cause: unknown, address: string): EngineError {
  if (cause instanceof EngineError) return cause;
  const { name, code, message } = asNodeError(cause);
  if (name === 'AbortError' || code === 'ABORT_ERR')
    return new EngineError('CANCELLED', 'The call was cancelled.');
  const text = message || code || String(cause);
  if (/^(ECONNRESET|EPIPE|ERR_STREAM_PREMATURE_CLOSE)$/.test(code ?? '')) {
    return new EngineError('ENGINE_LOST', `The connection to ${address} broke: ${text}`, { cause });
  }
  const hint = code === 'EACCES' ? ' This user may not use it: only root and members of its group may.' : '';
  return new EngineError('ENGINE_UNAVAILABLE', `No engine answers at ${address}: ${text}.${hint}`, { cause });
}

// Errors of Node have these fields; whatever else was thrown has none of them.
function asNodeError(cause: unknown): { name?: string; code?: string; message?: string } {
  return typeof cause === 'object' && cause !== null ? cause : {};
}
