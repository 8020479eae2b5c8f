import type { Fields } from '../store/fields.js';
import type { Seal } from '../store/seal.js';

/** The fields with the encrypted variables among them sealed, so that their values are never returned in clear. */
export function sealVariables(fields: Fields, seal: Seal): Fields {
  const { variables } = fields;
  if (!Array.isArray(variables)) return fields;
  return { ...fields, variables: variables.map((variable) => sealVariable(variable, seal)) };
}

/** The variable with its value sealed when it is an encrypted one. */
export function sealVariable(variable: Fields, seal: Seal): Fields {
  const isEncrypted = variable.encrypted === true || variable.type === 'SSH_KEY';
  return isEncrypted ? { ...variable, encrypted: true, value: seal.close(String(variable.value)) } : variable;
}
