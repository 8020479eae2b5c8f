import { createHash } from 'node:crypto';
import {
  type Direction,
  type Finding,
  type FindingOperation,
  type Level,
  type Locate,
  type SourceLocation,
  type Surface,
  surfaces,
} from '../finding.js';
import { blankPath } from '../resolve/endpoint.js';
import { canonical } from '../resolve/json.js';
import type { Emission, Grade, Outcome, Rule } from '../rules/rule.js';

/** Where an outcome came about. */
export interface Site {
  readonly direction: Direction;
  readonly operation?: FindingOperation | undefined;
  /** What a person calls the place, at the start of the sentence. */
  readonly subject: string;
  readonly pointer: { readonly old?: string | undefined; readonly new?: string | undefined };
  /** What stood there, when that is more than the outcome has to know. */
  readonly written?: { readonly old?: unknown; readonly new?: unknown } | undefined;
}

/** Collects findings: grades each outcome for every surface and says in a sentence what it breaks. */
export class FindingList {
  readonly #findings = new Map<string, Finding>();

  constructor(readonly locate: { readonly old?: Locate; readonly new?: Locate }) {}

  add(rule: Rule, emission: Emission, site: Site): void {
    const outcome = rule.outcomes[emission.outcome];
    if (outcome === undefined) throw new Error(`The rule ${rule.name} has no outcome ${emission.outcome}.`);
    const finding = this.#toFinding(rule, outcome, { emission, site });
    const key = [finding.fingerprint, finding.pointer.old, finding.pointer.new].join(' ');
    if (!this.#findings.has(key)) this.#findings.set(key, finding);
  }

  /** In the order in which they were added; each once. */
  all(): Finding[] {
    return [...this.#findings.values()];
  }

  #toFinding(rule: Rule, outcome: Outcome, { emission, site }: { emission: Emission; site: Site }): Finding {
    const { direction, operation } = site;
    const side = direction === 'response' ? 'response' : 'request';
    const levels = gradeAll(outcome[side]);
    const id = `${direction === 'none' ? '' : `${direction}-`}${rule.name}-${emission.outcome}`;
    const pointer = withoutGaps(site.pointer);
    return {
      id,
      direction,
      change: outcome.change,
      ...(operation && { operation }),
      pointer,
      location: this.#locateBoth(pointer),
      ...withoutGaps({ old: site.written?.old ?? emission.old, new: site.written?.new ?? emission.new }),
      reason: toSentence(outcome, emission, { site, levels }),
      migration: Object.values(levels).some(matters) ? (outcome.migration ?? defaultMigrations[side]) : '',
      levels,
      fingerprint: fingerprintOf([id, operation, site.subject, emission]),
    };
  }

  #locateBoth(pointer: Finding['pointer']): Finding['location'] {
    const [old, next] = [place(this.locate.old, pointer.old), place(this.locate.new, pointer.new)];
    return { ...(old && { old }), ...(next && { new: next }) };
  }
}

function place(locate: Locate | undefined, pointer: string | undefined): SourceLocation | undefined {
  return pointer === undefined ? undefined : locate?.(pointer);
}

function gradeAll(grade: Grade): Record<Surface, Level> {
  const given: Partial<Record<Surface, Level>> = typeof grade === 'string' ? {} : grade;
  const wire = typeof grade === 'string' ? grade : grade.wire;
  return Object.fromEntries(surfaces.map((surface) => [surface, given[surface] ?? wire])) as Record<
    Surface,
    Level
  >;
}

function matters(level: Level): boolean {
  return level === 'breaking' || level === 'warning';
}

const consequences = {
  request: 'requests that were right may be refused',
  response: 'clients may get what they were told not to expect',
} as const;

const defaultMigrations = {
  request: 'Send only what the new contract takes.',
  response: 'Be ready for what the new contract allows.',
} as const;

function toSentence(
  outcome: Outcome,
  emission: Emission,
  { site, levels }: { site: Site; levels: Record<Surface, Level> },
): string {
  const fact = `${site.subject} ${outcome.says(emission)}`;
  const side = site.direction === 'response' ? 'response' : 'request';
  const consequence = outcome.breaks ?? consequences[side];
  if (matters(levels.wire)) return `${fact}: ${consequence}.`;
  return Object.values(levels).includes('breaking')
    ? `${fact}: code that uses it may not compile.`
    : `${fact}.`;
}

function withoutGaps<T>({ old, new: next }: { old?: T | undefined; new?: T | undefined }): {
  old?: T;
  new?: T;
} {
  return { ...(old !== undefined && { old }), ...(next !== undefined && { new: next }) };
}

function fingerprintOf([id, operation, subject, emission]: [
  string,
  FindingOperation | undefined,
  string,
  Emission,
]): string {
  const at = operation && `${operation.kind} ${operation.method} ${blankPath(operation.path)}`;
  const what = [id, at, subject, canonical(emission.old), canonical(emission.new), emission.property];
  return createHash('sha256').update(what.join('\n')).digest('hex').slice(0, 12);
}
