import type { Fields } from './document.js';

/**
 * What a document shows, as a server elsewhere must answer it: an id may be any, the links hold that id in the place
 * of the documented one, and the address of the API is the server's. Everything else stays as printed.
 */
export function atItsPlace(documented: Fields, answered: unknown, origin: string): Fields {
  const held = Object(answered);
  const { id } = documented;
  const newId = isId(held.id) ? held.id : id;
  const move = (name: string, value: unknown): unknown => {
    if (name === 'id') return newId;
    if (name === 'url') return withId(`${origin}${new URL(String(value)).pathname}`, id, newId);
    if (name === 'html_url') return withId(String(value), id, newId);
    return isFields(value) ? atItsPlace(value, held[name], origin) : value;
  };
  return Object.fromEntries(Object.entries(documented).map(([name, value]) => [name, move(name, value)]));
}

/** Whether a value is an object with fields. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isId(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) > 0;
}

/** A link names the object that it leads to last: those that hold it come before. */
function withId(link: string, id: unknown, newId: unknown): string {
  const segments = link.split('/');
  const at = segments.lastIndexOf(String(id));
  return at === -1 ? link : segments.with(at, String(newId)).join('/');
}
