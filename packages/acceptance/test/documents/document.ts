import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The fields of a JSON object. */
export type Fields = Record<string, unknown>;

/** The example of one page of the API's documents, as printed there. */
export interface Document {
  name: string;
  /** The curl command, with its placeholders. */
  command: string;
  /** What the command sends. */
  body: Fields;
  response: Fields;
  status: number;
  /** The names of the headers that tell the rate limit. */
  limits: string[];
}

/** Where the documented responses say that the action is. */
export const place = { domain: 'buddy', project_name: 'company-website', pipeline_id: 2 };

/** The documents whose examples are kept here. */
export const documents: readonly Document[] = readDocuments(join(import.meta.dirname, '../fixtures'));

/**
 * The document about a type of action.
 *
 * @throws when there is none
 */
export function documentOf(type: string): Document {
  const found = documents.find(({ body }) => body.type === type);
  if (found === undefined)
    throw new Error(`No document in test/fixtures adds an action of the type ${type}.`);
  return found;
}

function readDocuments(folder: string): Document[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.curl'));
  return files.map((file) => {
    const name = file.replace(/\.curl$/, '');
    const read = (extension: string) => readFileSync(join(folder, `${name}.${extension}`), 'utf8');
    const command = read('curl');
    const status = read('status');
    return {
      name,
      command,
      body: JSON.parse(/-d '(.*)'/s.exec(command)?.[1] ?? ''),
      response: JSON.parse(read('json')),
      status: Number.parseInt(status.replace('STATUS\n', ''), 10),
      limits: [...status.matchAll(/X-[\w-]+(?=:)/g)].map(([header]) => header),
    };
  });
}
