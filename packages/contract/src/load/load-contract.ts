import type { OpenApiDocument } from '../diff-contracts.js';
import type { Locate } from '../finding.js';
import { keysOf, pointTo } from '../resolve/json-pointer.js';
import { checkSize } from './check-size.js';
import { checkVersion } from './check-version.js';
import { failAt } from './fail-at.js';
import { FileSet } from './file-set.js';
import { type Inlined, linkReferences } from './link-references.js';
import { openSource, type SourceOptions } from './open-source.js';
import { SyntaxMistake } from './parsed-text.js';
import { readText } from './read-text.js';
import { resolveKeys } from './resolve-keys.js';

/** A contract that was read, with all files that it refers to. */
export interface LoadedContract {
  /** Its references lead into itself. The content of each further file stands once under a key such as `x-files`. */
  readonly document: OpenApiDocument;
  /** The place of a JSON pointer of the document in its file, or of the nearest that is there. */
  readonly locate: Locate;
  /** The names of its files, the first one first. */
  readonly files: readonly string[];
}

/**
 * Reads an OpenAPI 3.0 or 3.1 document of YAML or JSON, and the files that it refers to.
 *
 * @param source a path, `<revision>:<path>` for a file as git has it, or `-` for standard input
 * @throws ContractError that begins with the file, or with file:line:column where there is one
 */
export async function loadContract(source: string, options: SourceOptions = {}): Promise<LoadedContract> {
  const files = new FileSet(await readText(openSource(source, options)));
  const document = checkVersion(files.main);
  const inlined = await linkReferences(files);
  const further = [...files.further];
  const content = Object.fromEntries(further.map(([key, { value }]) => [key, value]));
  const whole = further.length === 0 ? document : { ...document, [files.root]: content };
  if (inlined.length > 0) checkLoops(whole, files);
  return {
    document: whole,
    locate: locator(files, inlined, whole),
    files: [files.main, ...further.map(([, file]) => file)].map((file) => file.source.name),
  };
}

/** A part that another file has can only be put in its place when it does not hold that very place. */
function checkLoops(document: OpenApiDocument, { main }: FileSet): void {
  try {
    checkSize(document);
  } catch (error) {
    if (!(error instanceof SyntaxMistake)) throw error;
    failAt(main.locate([]), `its files put together: ${error.message}`);
  }
}

function locator(files: FileSet, inlined: readonly Inlined[], document: OpenApiDocument): Locate {
  const origins = new Map(inlined.map(({ at, from }) => [pointTo('', ...at), from]));
  return (pointer) => {
    const keys = originOf(resolveKeys(document, keysOf(pointer)), origins);
    const file = keys[0] === files.root ? files.further.get(keys[1] ?? '') : undefined;
    return file === undefined ? files.main.locate(keys) : file.locate(keys.slice(2));
  };
}

/** The keys in the file that really has it, for what is shown at another place. */
function originOf(
  keys: readonly string[],
  origins: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  for (let length = keys.length; origins.size > 0 && length > 0; length -= 1) {
    const from = origins.get(pointTo('', ...keys.slice(0, length)));
    if (from !== undefined) return originOf([...from, ...keys.slice(length)], origins);
  }
  return keys;
}
