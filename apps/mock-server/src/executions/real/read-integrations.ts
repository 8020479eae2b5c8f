import { readFile } from 'node:fs/promises';
import { parseDocument } from 'yaml';
import * as z from 'zod';
import { checkValue, pathText } from '../../handle/check-value.js';
import type { IntegrationLogin } from './engine-settings.js';

const logins = z.record(
  z.string(),
  z.strictObject({ username: z.string(), password: z.string(), registry: z.string().exactOptional() }),
);

/**
 * Reads a file with the credentials of integrations by their hashes, YAML or JSON.
 *
 * @throws with a message for a person when it cannot be read. No value is repeated, as it may be a secret.
 */
export async function readIntegrations(path: string): Promise<Record<string, IntegrationLogin>> {
  const text = await readFile(path, 'utf8');
  const document = parseDocument(text);
  const [mistake] = document.errors;
  if (mistake !== undefined)
    throw new Error(`${path}:${mistake.linePos?.[0].line ?? 1} is no YAML or JSON: ${mistake.code}`);
  const checked = checkValue(logins, document.toJS());
  if (checked.ok) return checked.value;
  const faults = checked.flaws.map((flaw) => `${pathText(flaw.path)} ${withoutValue(flaw.message)}`);
  throw new Error(`${path}: ${faults.join('; ')}`);
}

function withoutValue(message: string): string {
  return message.replace(/; it is .*$/s, '');
}
