import type { ContractDiff, Finding, Level } from '../src/index.js';

/** A finding that breaks requests everywhere, unless told otherwise. */
export function makeFinding(parts: Partial<Finding> = {}): Finding {
  return {
    id: 'request-property-became-required',
    direction: 'request',
    change: 'changed',
    operation: { method: 'post', path: '/pets/{id}', operationId: 'pets.add', kind: 'operation' },
    pointer: { old: '/components/schemas/Pet/required', new: '/components/schemas/Pet/required' },
    location: {},
    old: ['id'],
    new: ['id', 'name'],
    reason: 'The property name became required: requests without it are refused.',
    migration: 'Send name.',
    levels: levelsOf('breaking'),
    fingerprint: '0123456789ab',
    ...parts,
  };
}

/** The same level on every surface. */
export function levelsOf(level: Level): Finding['levels'] {
  return { wire: level, types: level, sdk: level, cli: level, mock: level };
}

export function makeDiff(...findings: Finding[]): ContractDiff {
  return { breaking: findings.some(({ levels }) => levels.wire === 'breaking'), findings };
}
