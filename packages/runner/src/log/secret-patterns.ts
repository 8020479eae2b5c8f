import type { Secret } from '../plan/secret.js';

/** Shorter values are in every text; masking them would make a log unreadable and give the value away. */
const shortest = 4;
const shortestEncoded = 6;

/** What a masker looks for. */
export interface SecretPatterns {
  /** Longest first, without duplicates, none empty. */
  readonly patterns: readonly Buffer[];
  /** The names of the secrets that are too short to be masked. */
  readonly tooShort: readonly string[];
}

/** The forms in which secrets appear: as they are, line by line, in base64, and escaped for URLs and JSON. */
export function secretPatterns(secrets: Iterable<Secret>): SecretPatterns {
  const forms = new Set<string>();
  const tooShort = new Set<string>();
  for (const secret of secrets) {
    const value = secret.reveal();
    if (value === '') continue;
    if (Buffer.byteLength(value) < shortest) tooShort.add(secret.name);
    for (const form of formsOf(value)) forms.add(form);
  }
  const patterns = [...forms].map((form) => Buffer.from(form)).sort((a, b) => b.length - a.length);
  return { patterns, tooShort: [...tooShort] };
}

function formsOf(value: string): string[] {
  const lines = value.split(/\r?\n/).map((line) => line.trim());
  const texts = [value, value.trim(), ...(lines.length > 1 ? lines : [])].filter(
    (text) => Buffer.byteLength(text) >= shortest,
  );
  return [...texts.flatMap(escapedForms), ...(texts.includes(value) ? base64Forms(Buffer.from(value)) : [])];
}

function escapedForms(text: string): string[] {
  const inUrl = encodeUrl(text);
  const lowerHex = inUrl.replace(/%[\dA-F]{2}/g, (found) => found.toLowerCase());
  const inJson = JSON.stringify(text).slice(1, -1);
  return [text, inUrl, lowerHex, inUrl.replaceAll('%20', '+'), inJson, inJson.replaceAll('/', '\\/')];
}

function encodeUrl(text: string): string {
  // A lone half of a surrogate pair has no form in a URL; a buffer replaces it.
  return encodeURIComponent(Buffer.from(text).toString());
}

/** Base64 of a longer text holds the value in one of three forms, without the characters that neighbours decide. */
function base64Forms(value: Buffer): string[] {
  return [0, 1, 2].flatMap((offset) => {
    const encoded = Buffer.concat([Buffer.alloc(offset), value])
      .toString('base64')
      .replace(/=+$/, '');
    const skipped = offset === 0 ? 0 : offset + 1;
    const isCut = (offset + value.length) % 3 !== 0;
    const inner = encoded.slice(skipped, isCut ? -1 : undefined);
    if (inner.length < shortestEncoded) return [];
    return [inner, inner.replaceAll('+', '-').replaceAll('/', '_')];
  });
}
