import { changing, type Emission, narrowing, type SchemaRule, show, widening } from './rule.js';

export const contentEncoding: SchemaRule = {
  name: 'content',
  about: '`contentEncoding` and `contentMediaType` of texts.',
  outcomes: {
    added: { ...narrowing, says: (to) => `holds ${show(to.new)} now` },
    removed: { ...widening, says: (to) => `need not hold ${show(to.old)} any more` },
    changed: { ...changing, says: (to) => `holds ${show(to.new)}; it was ${show(to.old)}` },
  },
  compare: (old, next) =>
    ['contentEncoding', 'contentMediaType'].flatMap((keyword) =>
      compareNotes(keyword, old.note(keyword), next.note(keyword)),
    ),
};

function compareNotes(keyword: string, old: unknown, next: unknown): Emission[] {
  if (old === next) return [];
  if (old === undefined) return [{ outcome: 'added', new: next, keyword }];
  return [{ outcome: next === undefined ? 'removed' : 'changed', old, new: next, keyword }];
}
