import type { Location, Log, ReportingDescriptor, Result } from 'sarif';
import type { Level, SourceLocation } from '../finding.js';
import type { JudgedFinding } from '../policy/judged-diff.js';
import { describeRule } from './describe-rule.js';
import { nameOperation } from './group-by-operation.js';
import { oldPlaceOf, placeOf } from './place-of.js';
import { plainText } from './plain-text.js';
import type { Report } from './report.js';
import { toJson } from './to-json.js';
import { toRelativePath } from './to-relative-path.js';

const sarifLevels = {
  breaking: 'error',
  warning: 'warning',
  info: 'note',
  none: 'none',
} as const satisfies Record<Level, string>;

const home = 'https://github.com/buddykit/buddykit';

/** A log of the standard SARIF 2.1.0, which code scanning and editors read. */
export function renderSarif(report: Report): string {
  const findings = report.diff.findings.filter(({ levels }) => levels[report.surface] !== 'none');
  const ids = [...new Set(findings.map(({ id }) => id))];
  const driver = {
    name: 'buddykit-contract',
    semanticVersion: report.version,
    informationUri: `${home}/tree/main/packages/contract`,
    rules: ids.map(toRule),
  };
  const run = {
    tool: { driver },
    columnKind: 'utf16CodeUnits' as const,
    results: findings.map((finding) => toResult(finding, ids.indexOf(finding.id), report)),
  };
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [run],
  };
  return toJson(log);
}

function toRule(id: string): ReportingDescriptor {
  const { title, help } = describeRule(id);
  return {
    id,
    shortDescription: { text: title },
    help: { text: help },
    helpUri: `${home}/tree/main/packages/contract#readme`,
  };
}

function toResult(finding: JudgedFinding, ruleIndex: number, report: Report): Result {
  const { id, reason, migration, fingerprint, levels, waiver, direction, pointer } = finding;
  const related = toPhysical(oldPlaceOf(finding, report), report);
  return {
    ruleId: id,
    ruleIndex,
    level: sarifLevels[levels[report.surface]],
    message: { text: plainText([reason, migration].filter(Boolean).join(' ')) },
    locations: [toLocation(finding, report)],
    ...(related && { relatedLocations: [{ ...related, message: { text: 'Before' } }] }),
    partialFingerprints: { 'buddykitContract/v1': fingerprint },
    ...(waiver && {
      suppressions: [{ kind: 'external', status: 'accepted', justification: plainText(waiver.reason) }],
    }),
    properties: { direction, levels, pointer },
  };
}

function toLocation(finding: JudgedFinding, report: Report): Location {
  const name = plainText(nameOperation(finding.operation));
  const logical = finding.operation && { logicalLocations: [{ fullyQualifiedName: name, kind: 'member' }] };
  return { ...toPhysical(placeOf(finding, report), report), ...logical };
}

function toPhysical(place: SourceLocation | undefined, { cwd }: Report): Location | undefined {
  const path = place && toRelativePath(place.file, cwd);
  if (place === undefined || path === undefined) return undefined;
  const uri = path.split('/').map(encodeURIComponent).join('/');
  const region = { startLine: place.line, startColumn: place.column };
  return { physicalLocation: { artifactLocation: { uri }, region } };
}
