import { ContractError } from '../contract-error.js';
import { failAt } from './fail-at.js';
import type { FileSet } from './file-set.js';
import { type Asked, followReference, LinkError, NowhereError, type Target } from './follow-reference.js';
import { listReferences, type Reference } from './list-references.js';
import { createVisited, type Role, trailKeys } from './walk-objects.js';

/** A place of the document that holds what stands elsewhere. */
export interface Inlined {
  readonly at: readonly string[];
  readonly from: readonly string[];
}

/** How many mistakes one message tells. */
const told = 10;

/**
 * Makes every reference of a contract lead into one document, by changing the references in place. The content of a
 * further file is not copied: it goes once under the root key of the set.
 *
 * @throws ContractError with the place of each reference that leads nowhere, to another host or to a missing file
 */
export async function linkReferences(files: FileSet): Promise<readonly Inlined[]> {
  const linker = new Linker(files);
  await linker.run();
  return linker.inlined;
}

class Linker {
  readonly inlined: Inlined[] = [];
  readonly #files: FileSet;
  readonly #visited = createVisited();
  readonly #failed: LinkError[] = [];
  /** What leads nowhere, perhaps only until the part of the document that another file has is in its place. */
  #lost: LinkError[] = [];

  constructor(files: FileSet) {
    this.#files = files;
  }

  async run(): Promise<void> {
    const { main } = this.#files;
    let next = this.#list({ file: main, keys: [], value: main.value }, 'object');
    let done: number;
    do {
      done = this.inlined.length;
      await this.#linkAll(next);
      next = this.#lost.map(({ asked }) => asked);
      if (done < this.inlined.length) this.#lost = [];
    } while (done < this.inlined.length);
    const mistakes = [...this.#failed, ...this.#lost];
    if (mistakes.length > 0) throw new ContractError(summarise(mistakes));
  }

  async #linkAll(first: readonly Asked[]): Promise<void> {
    const open = [...first];
    for (let asked = open.pop(); asked !== undefined; asked = open.pop()) {
      const target = await this.#follow(asked);
      if (target === undefined) continue;
      for (const found of this.#list(target, asked.role, asked.outer)) open.push(found);
      this.#put(asked, target);
    }
  }

  async #follow(asked: Asked): Promise<Target | undefined> {
    try {
      return await followReference(asked, this.#files);
    } catch (error) {
      if (!(error instanceof LinkError)) throw error;
      // A mapping may name a schema by an address that is none of ours.
      if (!asked.isMapping) (error instanceof NowhereError ? this.#lost : this.#failed).push(error);
      return undefined;
    }
  }

  #list({ file, keys, value }: Omit<Target, 'address'>, role: Role, outer?: Reference['outer']): Asked[] {
    const trail = keys.reduce<Reference['trail'] | undefined>((within, key) => ({ key, within }), undefined);
    const start = { value, role, trail, ...(outer && { outer }) };
    return listReferences(start, this.#visited).map((reference) => ({ ...reference, file }));
  }

  #put({ file, holder, key, outer, trail }: Asked, target: Target): void {
    if (outer === undefined) {
      setOwn(holder, key, target.address);
      return;
    }
    if (Object.keys(holder).length > 1) {
      failAt(
        file.locate(trailKeys(trail)),
        'no key may stand beside this $ref; move the others to where it leads',
      );
    }
    setOwn(outer.holder, outer.key, target.value);
    const at = [...file.base, ...trailKeys(trail.within)];
    this.inlined.push({ at, from: [...target.file.base, ...target.keys] });
  }
}

/** Sets a property even if its name is that of the prototype. */
function setOwn(holder: object, key: string, value: unknown): void {
  Object.defineProperty(holder, key, { value, writable: true, enumerable: true, configurable: true });
}

function summarise(mistakes: readonly LinkError[]): string {
  const messages = mistakes.map(({ message, asked: { file, trail } }) => {
    const place = file.locate(trailKeys(trail));
    return `${place.file}:${place.line}:${place.column}: ${message}`;
  });
  const { compare } = new Intl.Collator('en', { numeric: true });
  const rest = messages.length - told;
  return [
    ...messages.sort(compare).slice(0, told),
    ...(rest > 0 ? [`and ${rest} more like these`] : []),
  ].join('\n');
}
