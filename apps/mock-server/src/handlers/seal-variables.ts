import { seal } from '../store/seal.js';
import type { Fields } from '../store/store.js';

/** The fields with the encrypted variables sealed, so that their values are never returned in clear. */
export function sealVariables({ variables, ...fields }: Fields): Fields {
  if (variables === undefined) return fields;
  return { ...fields, variables: Array.isArray(variables) ? variables.map(sealVariable) : variables };
}

function sealVariable(variable: Fields): Fields {
  const isEncrypted = variable.encrypted === true || variable.type === 'SSH_KEY';
  return isEncrypted ? { ...variable, encrypted: true, value: seal(String(variable.value)) } : variable;
}
