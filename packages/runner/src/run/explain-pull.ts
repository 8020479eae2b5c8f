import { EngineError, type EngineErrorCode } from '../engine/engine-error.js';
import type { RegistrySource } from '../plan/plan.js';

/** The same error in words that name the image, and what would help. The engine's own words stay at the end. */
export function explainPull(error: unknown, source: RegistrySource): unknown {
  if (!(error instanceof EngineError)) return error;
  const words = explanations[error.code]?.(source);
  return words === undefined
    ? error
    : new EngineError(error.code, `${words} (${error.message})`, { cause: error });
}

const explanations: Readonly<Partial<Record<EngineErrorCode, (source: RegistrySource) => string>>> = {
  IMAGE_NOT_FOUND: (source) => `There is no image ${source.label} at ${hostOf(source)}.`,
  REGISTRY_UNREACHABLE: (source) => `The registry ${hostOf(source)} could not be reached.`,
  REGISTRY_AUTH: (source) =>
    source.credentials === undefined
      ? `The registry ${hostOf(source)} does not give ${source.label} to everyone: set login and password, or an integration.`
      : `The registry ${hostOf(source)} refused the ${source.credentials.source} for ${source.label}.`,
};

function hostOf({ reference }: RegistrySource): string {
  return reference.split('/')[0] ?? reference;
}
