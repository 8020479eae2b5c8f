import type { Compilation } from './compilation.js';
import { normaliseContainerPath } from './parse-mapping.js';
import type { PlannedVolume } from './plan.js';
import { volumeName } from './volume-name.js';

/** The directories that are kept between runs of the pipeline. Relative ones start in the working directory. */
export function plannedCaches(
  written: readonly string[] | null | undefined,
  workingDirectory: string,
  compilation: Compilation,
): PlannedVolume[] {
  const found = (written ?? []).flatMap((path, index) => {
    const field = `cached_dirs[${index}]`;
    const filled = compilation.text(field, path);
    if (filled === undefined) return [];
    const target = targetOf(filled, workingDirectory);
    if (typeof target === 'string') return [{ target }];
    compilation.refuse(field, target.fault);
    return [];
  });
  const targets = [...new Set(found.map(({ target }) => target))];
  return targets.map((target) => ({
    key: target,
    volume: volumeName(compilation.request.pipeline, target),
    target,
  }));
}

function targetOf(path: string, workingDirectory: string) {
  if (path.startsWith('~')) {
    return { fault: `"${path}" needs the home of a user; give the absolute path, such as /root/.npm.` };
  }
  return normaliseContainerPath(path.startsWith('/') ? path : `${workingDirectory}/${path}`);
}
