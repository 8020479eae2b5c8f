const mebibyte = 1024 * 1024;

/** What a contract may measure. Beyond, reading ends with an error instead of using up the machine. */
export const limits = {
  /** Bytes of one file of JSON, and of all files of a contract together. */
  json: 64 * mebibyte,
  /** Bytes of one file of YAML, which takes far more time and memory to parse. */
  yaml: 16 * mebibyte,
  files: 2_000,
  /** Objects and arrays inside one another. Written contracts stay below 100. */
  depth: 500,
  /** Values, with each alias of YAML counted as what it stands for. */
  values: 10_000_000,
  /** Aliases, and anchors, in one file of YAML. */
  aliases: 10_000,
} as const;

/** A number of bytes in words. */
export function toMebibytes(bytes: number): string {
  return `${bytes / mebibyte} MiB`;
}
