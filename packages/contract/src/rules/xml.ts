import { canonical } from '../resolve/json.js';
import { changing, type SchemaRule, show } from './rule.js';

export const xml: SchemaRule = {
  name: 'xml',
  about: '`xml`: how a value is written where the body is XML.',
  outcomes: {
    changed: { ...changing, says: (to) => `is written as ${show(to.new)}; it was ${show(to.old)}` },
  },
  compare: (old, next, { isXml }) => {
    const [before, after] = [old.note('xml'), next.note('xml')];
    if (!isXml || canonical(before) === canonical(after)) return [];
    return [{ outcome: 'changed', old: before, new: after, keyword: 'xml' }];
  },
};
