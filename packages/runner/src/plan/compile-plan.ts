import { Compilation } from './compilation.js';
import { compileBuild } from './compile-build.js';
import { compileDockerfile } from './compile-dockerfile.js';
import { compileRunDockerContainer } from './compile-run-docker-container.js';
import { freezeDeep } from './freeze-deep.js';
import type { BuildPlan, ContainerPlan, Plan, PlanBase, Specific } from './plan.js';
import { PlanError } from './plan-error.js';
import type { PlanRequest } from './plan-request.js';
import { readVariables, type VariableSet } from './read-variables.js';
import { Secret } from './secret.js';
import { unknownFields } from './unknown-fields.js';

/** Buddy's documents name 90 minutes for RUN_DOCKER_CONTAINER only. */
const usualTimeoutSeconds = 90 * 60;

/**
 * Decides everything that running an action means, without doing anything.
 *
 * @throws {PlanError} when fields cannot be honoured; it names all of them.
 */
export function compilePlan(request: PlanRequest): Plan {
  const variables = readVariables(request);
  const compilation = new Compilation(request, variables.values);
  compilation.problems.push(...variables.problems);
  compilation.warnings.push(
    ...unknownFields(request.action).map((field) => `${field} is not known here and has no effect.`),
  );
  const specific = compileAction(compilation, variables);
  const base = planBase(compilation, variables);
  if (compilation.problems.length > 0 || specific === undefined) {
    throw new PlanError(request.action.name, compilation.problems);
  }
  return freezeDeep({ ...base, ...specific });
}

function compileAction(
  compilation: Compilation,
  variables: VariableSet,
): Specific<ContainerPlan> | Specific<BuildPlan> | undefined {
  const { action } = compilation.request;
  if (action.type === 'BUILD') return compileBuild(action, compilation, variables);
  if (action.type === 'RUN_DOCKER_CONTAINER')
    return compileRunDockerContainer(action, compilation, variables);
  if (action.type === 'DOCKERFILE') return compileDockerfile(action, compilation);
  // A list that came from a newer server is no less likely to have other types.
  const { type } = action as { type: string };
  compilation.refuse('type', `"${type}" cannot run here; BUILD, RUN_DOCKER_CONTAINER and DOCKERFILE can.`);
  return undefined;
}

function planBase(compilation: Compilation, { values }: VariableSet): PlanBase {
  const { action, configuration } = compilation.request;
  if (action.timeout == null) compilation.assume('An action without a timeout is stopped after 90 minutes.');
  return {
    action: {
      name: action.name,
      type: String(action.type),
      ...(typeof action.id === 'number' && { id: action.id }),
    },
    isDisabled: action.disabled === true,
    ignoresErrors: action.ignore_errors === true,
    timeoutSeconds: action.timeout ?? configuration?.timeoutSeconds ?? usualTimeoutSeconds,
    retries: { count: action.retry_count ?? 0, intervalSeconds: action.retry_interval ?? 0 },
    hidden: [...values.values()].filter((value) => value instanceof Secret),
    assumptions: compilation.assumptions,
    warnings: compilation.warnings,
  };
}
