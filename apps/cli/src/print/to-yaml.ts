import { stringify } from 'yaml';

/** An answer as YAML. */
export function toYaml(answer: unknown): string {
  return stringify(answer, { lineWidth: 0 });
}
