import type { SourceLocation } from '../finding.js';
import { plainText } from './plain-text.js';

/** What GitHub is to show, and where. */
export interface Annotation {
  readonly kind: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  /** Its file is relative to the root of the repository. */
  readonly place?: SourceLocation | undefined;
}

/** The workflow command by which GitHub shows a message beside a line. */
export function githubCommand({ kind, title, message, place }: Annotation): string {
  const at = place ? { file: place.file, line: `${place.line}`, col: `${place.column}` } : {};
  return `::${kind} ${toProperties({ ...at, title })}::${escapeMessage(message)}\n`;
}

function toProperties(properties: Readonly<Record<string, string>>): string {
  return Object.entries(properties)
    .map(([name, value]) => `${name}=${escapeProperty(value)}`)
    .join(',');
}

function escapeMessage(text: string): string {
  return plainText(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
