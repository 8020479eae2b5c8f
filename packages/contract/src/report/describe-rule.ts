/** What a rule is about, in words. */
export function describeRule(id: string): { title: string; help: string } {
  const words = id.replaceAll('-', ' ');
  const title = `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
  return { title, help: `${title} The message of each result says what that breaks and for whom.` };
}
