import { isRow } from './row.js';

/** The file that an answer holds in one of its fields; nothing when it holds none. */
export function fileIn(answer: unknown, encoded: readonly string[]): Buffer | undefined {
  const name = isRow(answer) ? encoded.find((field) => typeof answer[field] === 'string') : undefined;
  return isRow(answer) && name !== undefined ? Buffer.from(String(answer[name]), 'base64') : undefined;
}

/** The answer with texts in place of their encoded form. What is no text stays as it came. */
export function withTexts(answer: unknown, encoded: readonly string[]): unknown {
  if (!isRow(answer)) return answer;
  const texts = encoded.flatMap((name) => {
    const text = textOf(fileIn(answer, [name]));
    return text === undefined ? [] : [[name, text] as const];
  });
  return { ...answer, ...Object.fromEntries(texts) };
}

function textOf(file: Buffer | undefined): string | undefined {
  try {
    const text = file && new TextDecoder('utf-8', { fatal: true }).decode(file);
    return text?.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}
