import type { OperationId } from '@buddykit/core';
import { checkRequest, type Problem } from '@buddykit/core/check';
import type { Mistake } from '../fail/usage-error.js';
import type { Command } from '../flags/command-flags.js';
import type { Flag } from '../flags/flag.js';
import { type Built, partOf, pathOf } from './build-body.js';
import type { Body } from './read-body.js';

/** Checks a body against the contract. Gives it without read-only fields, and every problem by its flag and field. */
export function checkBody(
  { row, branch }: Command,
  fields: readonly Flag[],
  { body, mistakes, broken }: Built,
): { body: Body; mistakes: readonly Mistake[] } {
  const known = branch ? { [branch.field]: branch.value } : {};
  // The table of commands is cut from the table of operations.
  const checked = checkRequest(row.id as OperationId, body, known);
  const problems = checked.ok
    ? []
    : checked.problems.filter(({ path }) => !broken.some((at) => isAt(path, at)));
  const found = [...mistakes, ...problems.map((problem) => toMistake({ row, branch }, fields, problem))];
  const isIdle = row.method === 'PATCH' && found.length === 0 && Object.keys(body).length === 0;
  const idle = { part: '--body', message: 'or a flag for a field is required: there is nothing to change' };
  return { body: checked.ok ? checked.value : body, mistakes: isIdle ? [idle] : found };
}

function toMistake({ row }: Command, fields: readonly Flag[], { path, message }: Problem): Mistake {
  const flag = fields.find((candidate) => isAt(path, pathOf(candidate)));
  if (flag !== undefined) return { part: partOf(flag, path), message };
  const inner = fields.filter(({ field }) => field?.[0] === path).map(({ name }) => `--${name}`);
  if (inner.length > 0) return { part: `${inner.join(', ')} (${path})`, message };
  const words = row.branches?.filter(({ field }) => field === path).map(({ word }) => word) ?? [];
  const choice =
    words.length > 0 ? `; or name it in the command: ${row.words.join(' ')} ${words.join('|')}` : '';
  return { part: path === '' ? '--body' : `${path} (--body)`, message: `${message}${choice}` };
}

/** Whether a path is that of a field, or leads into it. */
function isAt(path: string, field: string): boolean {
  return path === field || path.startsWith(`${field}.`) || path.startsWith(`${field}[`);
}
