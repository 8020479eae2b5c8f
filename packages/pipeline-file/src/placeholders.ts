import { mask, maskSecrets } from '@buddykit/core';
import type { FileAction, FilePipeline } from './file-pipeline.js';
import { type Keys, toPath } from './keys.js';
import { missingSecrets } from './missing-secrets.js';
import { isBody } from './pick-sayable.js';
import type { Body } from './source.js';

const mark = '!secret ';

/** A secret that a file does not hold. */
export interface Missing {
  /** Where, by the names of the contract, as in `password` or `variables[0].value`. */
  readonly path: string;
  /** The action that needs it; none for the pipeline itself. */
  readonly action: string | undefined;
  /** The name under which it is looked for. */
  readonly name: string;
}

/**
 * A pipeline with a placeholder for each secret, such as `!secret DB_PASSWORD`: it holds the name under which the
 * secret is to be given. Secrets that an action needs and does not have get one, too.
 */
export function withPlaceholders(file: FilePipeline): FilePipeline {
  return mapThings(file, (thing, title) => {
    const needed = title === undefined ? {} : missingSecrets(thing);
    const whole = { ...thing, ...needed };
    const masked = maskSecrets({ method: 'POST', body: whole });
    return mapTexts(whole, { title, masked }, (text, place) =>
      place.masked === mask || isSealed(text) ? `${mark}${nameOf(place)}` : text,
    );
  });
}

/**
 * A pipeline with its secrets: each placeholder, and each value that Buddy encrypted and nobody else can read, is
 * replaced by what is found under its name. Tells those that are not found.
 */
export function withSecrets(
  file: FilePipeline,
  lookUp: (name: string) => string | undefined,
): { readonly file: FilePipeline; readonly missing: readonly Missing[] } {
  const missing: Missing[] = [];
  const filled = mapThings(file, (thing, title) =>
    mapTexts(thing, { title }, (text, place) => {
      if (!text.startsWith(mark) && !isSealed(text)) return text;
      const name = text.startsWith(mark) ? text.slice(mark.length).trim() : nameOf(place);
      const found = lookUp(name);
      if (found === undefined) missing.push({ path: toPath(place.keys), action: title, name });
      return found ?? text;
    }),
  );
  return { file: filled, missing };
}

/** Whether a text is a value as Buddy encrypts it, in the API or in a file. */
function isSealed(text: string): boolean {
  return /^(secure!|!encrypted )/.test(text);
}

interface Place {
  readonly title: string | undefined;
  readonly keys: Keys;
  readonly holder: Body;
  /** What masking made of the text. */
  readonly masked: unknown;
}

/** A variable has a name; other secrets have that of their action and field. */
function nameOf({ title = '', keys, holder }: Place): string {
  if (typeof holder.key === 'string') return holder.key;
  const words = [title, ...keys.filter((key) => typeof key === 'string')].join('_');
  return words
    .replace(/[^A-Za-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .toUpperCase();
}

function mapThings(
  file: FilePipeline,
  map: (thing: Body, title: string | undefined) => unknown,
): FilePipeline {
  return {
    ...file,
    // Only texts of it change.
    pipeline: map({ ...file.pipeline }, undefined) as FilePipeline['pipeline'],
    actions: file.actions.map((action) => map({ ...action }, action.name) as FileAction),
  };
}

function mapTexts(
  thing: Body,
  { title, masked }: { title: string | undefined; masked?: unknown },
  replace: (text: string, place: Place) => string,
): unknown {
  const visit = (value: unknown, place: Place): unknown => {
    if (typeof value === 'string') return replace(value, place);
    if (Array.isArray(value)) return value.map((item, at) => visit(item, stepTo(place, at)));
    if (!isBody(value)) return value;
    const entries = Object.entries(value);
    return Object.fromEntries(
      entries.map(([key, inner]) => [key, visit(inner, { ...stepTo(place, key), holder: value })]),
    );
  };
  return visit(thing, { title, keys: [], holder: thing, masked });
}

function stepTo(place: Place, key: string | number): Place {
  const { keys, masked } = place;
  return {
    ...place,
    keys: [...keys, key],
    masked: masked === mask ? mask : Reflect.get(Object(masked), key),
  };
}
