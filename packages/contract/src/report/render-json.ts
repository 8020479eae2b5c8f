import { type Level, type Surface, surfaces } from '../finding.js';
import type { JudgedFinding } from '../policy/judged-diff.js';
import { lifecycleOf } from './lifecycle-of.js';
import { oldPlaceOf, placeOf } from './place-of.js';
import { countLevels, type Report, type ReportedContract, titleOf } from './report.js';
import { shortenValue } from './show-value.js';
import { toJson } from './to-json.js';

/** A report for programs, as `@buddykit/contract/report.schema.json` describes it. */
export function renderJson(report: Report): string {
  const { diff, surface, version, now } = report;
  const summary = Object.fromEntries(surfaces.map((name) => [name, countLevels(diff, name)]));
  const content = {
    format: 1,
    tool: { name: 'buddykit-contract', version },
    date: now.toISOString(),
    old: describe(report.old),
    new: describe(report.new),
    surface,
    breaking: diff.breaking,
    summary: summary as Record<Surface, Record<Level, number>>, // One for each surface.
    findings: diff.findings.map((finding) => toEntry(finding, report)),
    problems: diff.problems,
  };
  return toJson(content);
}

function describe({ name, document }: ReportedContract): object {
  return { name, ...titleOf(document) };
}

function toEntry(finding: JudgedFinding, report: Report): object {
  const { old, new: next, location: _, ...rest } = finding;
  const values = { old: shortenValue(old), new: shortenValue(next) };
  const shortened = (['old', 'new'] as const).filter((side) => values[side].isShortened);
  const place = { old: oldPlaceOf(finding, report), new: placeOf(finding, report) };
  return {
    ...rest,
    location: place,
    ...(old === undefined ? {} : { old: values.old.value }),
    ...(next === undefined ? {} : { new: values.new.value }),
    ...(shortened.length === 0 ? {} : { shortened }),
    ...(finding.change === 'deprecated' ? { lifecycle: lifecycleOf(finding, report) } : {}),
  };
}
