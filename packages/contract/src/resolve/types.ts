import { listIn } from './json.js';
import { keywordOf, type Part } from './part.js';
import { commonTypes, covers, type TypeName, typeNames, typeOf, withoutRepeats } from './type-name.js';

/** The types that all parts let through, and that the values have, where they are listed. */
export function typesOf(parts: readonly Part[], values: readonly unknown[] | undefined): Set<TypeName> {
  let types = new Set<TypeName>(typeNames);
  for (const part of parts) types = commonTypes(types, ownTypes(part));
  if (values === undefined) return withoutRepeats(types);
  const used = values.map(typeOf).filter((type) => type !== undefined);
  return withoutRepeats(
    new Set(used.filter((type) => covers(types, type)).map((type) => named(types, type))),
  );
}

/** An integer among numbers is a number, unless the schema says that only integers fit. */
function named(types: ReadonlySet<TypeName>, type: TypeName): TypeName {
  return type === 'integer' && types.has('number') ? 'number' : type;
}

function ownTypes(part: Part): Set<TypeName> {
  if (part.schema === false) return new Set();
  const written = keywordOf(part, 'type');
  const list = typeof written === 'string' ? [written] : listIn(written);
  if (list.length === 0) return new Set(typeNames);
  return new Set(
    typeNames.filter((name) => list.includes(name) || (name === 'integer' && list.includes('number'))),
  );
}
