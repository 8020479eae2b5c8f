/**
 * @typedef {import('../src/rules/rule.js').Rule} Rule
 * @typedef {import('../src/rules/rule.js').Grade} Grade
 */

const surfaces = ['wire', 'types', 'sdk', 'cli', 'mock'];

const head = `# Rules

<!-- Written by \`pnpm --filter @buddykit/contract rules\`; change the rules in src/rules instead. -->

Every id that a finding can have. A level is that of the wire; where another surface has another one, it is named.

Of what travels, each rule has two ids: \`request-…\` for what a client sends, \`response-…\` for what it receives. In
webhooks and callbacks the client receives the request and sends the response.
`;

/**
 * The page that tells all rules.
 *
 * @param {{ travelRules: readonly Rule[], placeRules: readonly Rule[] }} rules
 */
export function listRules({ travelRules, placeRules }) {
  return [
    head,
    '## What travels\n',
    ...travelRules.map((rule) => toSection(rule, { prefix: '…-', columns: ['request', 'response'] })),
    '## What does not travel\n',
    ...placeRules.map((rule) => toSection(rule, { prefix: '', columns: ['request'] })),
  ].join('\n');
}

function toSection({ name, about, outcomes }, { prefix, columns }) {
  const titles = columns.length === 1 ? ['level'] : columns;
  const rows = Object.entries(outcomes).map(([outcome, told]) => [
    `\`${prefix}${name}-${outcome}\``,
    ...columns.map((column) => toCell(told[column])),
  ]);
  const table = [['id', ...titles], ['id', ...titles].map(() => '---'), ...rows];
  return `${about}\n\n${table.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`;
}

/** @param {Grade} grade */
function toCell(grade) {
  if (typeof grade === 'string') return grade;
  const others = surfaces.filter((surface) => grade[surface] !== undefined && grade[surface] !== grade.wire);
  const byLevel = new Map();
  for (const surface of others) {
    byLevel.set(grade[surface], [...(byLevel.get(grade[surface]) ?? []), surface]);
  }
  const told = [...byLevel].map(([level, names]) => `${names.join(', ')} ${level}`);
  return [grade.wire, ...told].join('; ');
}
