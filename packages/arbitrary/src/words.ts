import type { SchemaSource } from './schema.js';

/** The words of a contract: what its fields are called, and which values its enums know. */
export interface Words {
  fields: string[];
  values: string[];
}

/** Collects the words of a contract. */
export function wordsOf(contract: SchemaSource): Words {
  const fields = new Set<string>();
  const values = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) return value.forEach(visit);
    if ('const' in value) values.add(String(value.const));
    if ('enum' in value && Array.isArray(value.enum)) value.enum.forEach((word) => void values.add(String(word)));
    if ('properties' in value && typeof value.properties === 'object') {
      for (const name of Object.keys(value.properties ?? {})) fields.add(name);
    }
    Object.values(value).forEach(visit);
  };
  visit(contract.components.schemas);
  return { fields: [...fields], values: [...values] };
}
