import { rows } from './contract.js';

/** What stands for the parameters of a path. */
export type Place = Readonly<Record<string, string | number>>;

/** The body of a GET. */
export type Read = (path: string) => Promise<unknown>;

/** How many values are taken from one list. */
const most = 20;

/**
 * Finds what exists on a server: for a path of the contract, the parameters with which it leads somewhere. The values
 * of a last parameter come from the nearest list above it.
 */
export class Places {
  readonly #found = new Map<string, Promise<Place[]>>();

  constructor(private readonly read: Read) {}

  of(path: string): Promise<Place[]> {
    const known = this.#found.get(path) ?? this.#find(path);
    this.#found.set(path, known);
    return known;
  }

  /** The values of the last parameter of a path that ends so, in places that agree with the given one. */
  async values(end: string, place: Place): Promise<(string | number)[]> {
    const path = rows.map(({ row }) => row.path).find((candidate) => candidate.endsWith(end)) ?? end;
    const [name = ''] = namesIn(path).slice(-1);
    const agreeing = (await this.of(path)).filter((other) =>
      Object.entries(other).every(([key, value]) => key === name || (place[key] ?? value) === value),
    );
    return [...new Set(agreeing.flatMap((other) => other[name] ?? []))];
  }

  async #find(path: string): Promise<Place[]> {
    const name = namesIn(path).at(-1);
    if (name === undefined) return [{}];
    const above = path.slice(0, path.lastIndexOf(`/{${name}}`));
    const outer = await this.of(above);
    const found = await Promise.all(
      outer.map(async (place) => {
        const values = valuesIn(await this.read(fill(nearestGet(above), place)), name);
        return [...new Set(values)].slice(0, most).map((value) => ({ ...place, [name]: value }));
      }),
    );
    return found.flat();
  }
}

/** The path with its parameters filled in. */
export function fill(path: string, place: Place): string {
  return path.replaceAll(/\{([^}]+)\}/g, (_, name: string) =>
    String(place[name])
      .split('/')
      .map(encodeURIComponent)
      .join(holdsSlashes.has(name) ? '/' : '%2F'),
  );
}

const holdsSlashes = new Set(
  rows.flatMap(({ row }) => row.parameters.flatMap(({ name, multiSegment }) => (multiSegment ? [name] : []))),
);

/** The names of the parameters in a path, in their order. */
export function namesIn(path: string): string[] {
  return [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name);
}

function nearestGet(path: string): string {
  if (rows.some(({ row }) => row.method === 'GET' && row.path === path)) return path;
  return nearestGet(path.slice(0, path.lastIndexOf('/')));
}

/** Of a list's entries the field with the name of the parameter, or what its last word says: `pipeline_id`, `id`. */
function valuesIn(body: unknown, name: string): (string | number)[] {
  const mark = name.lastIndexOf('_');
  const [owner, word] = [name.slice(0, Math.max(0, mark)), name.slice(mark + 1)];
  const entries = Object.values(Object(body)).filter(Array.isArray).flat();
  return entries.flatMap((entry) => entry?.[name] ?? entry?.[word] ?? entry?.[owner]?.[word] ?? []);
}
