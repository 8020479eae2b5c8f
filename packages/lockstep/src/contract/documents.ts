import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A row of a table of the API's documents. */
export interface DocumentedParameter {
  name: string;
  type: string;
  required: boolean;
  description: string;
}

/** A page of the API's documents, taken over word for word. */
export interface ApiDocument {
  /** From the root of the repository. */
  file: string;
  title: string;
  /** The operation that it documents, and the schema of the form that it is about. */
  operation: string;
  schema: string;
  status: number;
  urlParameters: DocumentedParameter[];
  postParameters: DocumentedParameter[];
  request: Record<string, unknown>;
  response: Record<string, unknown>;
}

const folder = 'packages/lockstep/test/fixtures/documents';

/** The pages of the API's documents that the contract must hold. */
export async function readDocuments(root: string): Promise<ApiDocument[]> {
  const names = await readdir(join(root, folder));
  return Promise.all(
    names.sort().map(async (name) => {
      const file = `${folder}/${name}`;
      return { ...JSON.parse(await readFile(join(root, file), 'utf8')), file };
    }),
  );
}
