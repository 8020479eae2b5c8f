import { canonical } from '../resolve/json.js';
import { type Emission, quiet, type SchemaRule, show } from './rule.js';

export const defaultValue: SchemaRule = {
  name: 'default',
  about: '`default` of what stands in a body. (Of a parameter, see there.)',
  outcomes: {
    added: { ...quiet, change: 'changed', says: (to) => `has the default ${show(to.new)} now` },
    removed: { ...quiet, change: 'changed', says: (to) => `has the default ${show(to.old)} no more` },
    changed: {
      ...quiet,
      change: 'changed',
      says: (to) => `has the default ${show(to.new)}; it was ${show(to.old)}`,
    },
  },
  compare: (old, next): Emission[] => {
    const [before, after] = [old.note('default'), next.note('default')];
    const keyword = 'default';
    if (canonical(before) === canonical(after)) return [];
    if (before === undefined) return [{ outcome: 'added', new: after, keyword }];
    if (after === undefined) return [{ outcome: 'removed', old: before, keyword }];
    return [{ outcome: 'changed', old: before, new: after, keyword }];
  },
};
