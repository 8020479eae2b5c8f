import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Finding } from './finding.js';

/** Where waivers are. */
const waiversFile = 'packages/lockstep/waivers.yaml';

/** A finding that stays, and why. It holds for a check, a file and a name, wherever in the file that is. */
export interface Waiver {
  check: string;
  /** A file, or a folder with all in it, as in `apps/mock-server/src/seed/**`. */
  file: string;
  /** A name, or `*` for all. */
  name: string;
  reason: string;
}

/** The waivers of a repository, as they were written. */
export async function readWaivers(root: string): Promise<Partial<Waiver>[]> {
  const listed: unknown = parse(await readFile(join(root, waiversFile), 'utf8'));
  if (!Array.isArray(listed))
    throw new Error(`${waiversFile} must be a list of check, file, name and reason.`);
  return listed;
}

/** The findings that no waiver lets pass, and those that waivers themselves are. */
export function applyWaivers(findings: readonly Finding[], waivers: readonly Partial<Waiver>[]): Finding[] {
  const sound = waivers.filter((waiver) => waiver.reason?.trim());
  return [
    ...findings.filter((finding) => !sound.some((waiver) => isFor(waiver, finding))),
    ...waivers.flatMap((waiver) => faultsOf(waiver, findings)),
  ];
}

function faultsOf(waiver: Partial<Waiver>, findings: readonly Finding[]): Finding[] {
  const { check = '', file = '', name = '', reason = '' } = waiver;
  const place = { check: 'waivers', file: waiversFile, name: `${check} ${file} ${name}` };
  if (reason.trim() === '') {
    return [
      {
        ...place,
        message: `lets ${name} of ${file} pass ${check} without a reason. Write one, or remove it.`,
      },
    ];
  }
  if (findings.some((finding) => isFor(waiver, finding))) return [];
  return [
    {
      ...place,
      message: `lets ${name} of ${file} pass ${check}, which does not find it any more. Remove it.`,
    },
  ];
}

function isFor({ check, file, name }: Partial<Waiver>, finding: Finding): boolean {
  return finding.check === check && isIn(file, finding.file) && (name === '*' || finding.name === name);
}

function isIn(place = '', file: string): boolean {
  return place.endsWith('/**') ? file.startsWith(place.slice(0, -2)) : file === place;
}
