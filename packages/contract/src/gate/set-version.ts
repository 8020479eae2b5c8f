import { readFile, writeFile } from 'node:fs/promises';
import { isScalar, parseDocument, type Scalar } from 'yaml';
import { ContractError } from '../contract-error.js';

/**
 * Writes the version into `info` of a contract, and changes nothing else in the file.
 *
 * @throws ContractError when the file has no `info.version` of its own
 */
export async function setVersion(file: string, version: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  const node: unknown = parseDocument(text).getIn(['info', 'version'], true);
  if (!isScalar(node) || !node.range) {
    throw new ContractError(
      `${file}: has no info.version to write ${version} into. Add \`version: ${version}\` to \`info\`.`,
    );
  }
  const [start, end] = node.range;
  await writeFile(file, `${text.slice(0, start)}${quoteLike(node, version)}${text.slice(end)}`);
}

function quoteLike({ type }: Scalar, version: string): string {
  if (type === 'QUOTE_DOUBLE') return JSON.stringify(version);
  return type === 'QUOTE_SINGLE' ? `'${version}'` : version;
}
