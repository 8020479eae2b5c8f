import { aboutRule } from '../policy/rule-ids.js';

/** What a rule is about, in words. */
export function describeRule(id: string): { title: string; help: string } {
  const words = id.replaceAll('-', ' ');
  const title = `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
  const about = aboutRule(id) ?? words;
  const rule = `The rule is about this: ${about.replace(/\.?$/, '.')}`;
  return { title, help: `${title} ${rule} The message of each result says what that breaks and for whom.` };
}
