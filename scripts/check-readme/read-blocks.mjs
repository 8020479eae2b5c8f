/**
 * @typedef {object} Block a fenced block of a document that is marked to be checked
 * @property {'background' | 'run' | 'ts'} kind
 * @property {string} language
 * @property {string} text
 * @property {string} title its first line
 * @property {Record<string, string | true>} options what else its mark says
 */

const marked = /<!-- check: (?<mark>.+?) -->\s*\n```(?<language>\w*)\n(?<text>[\s\S]*?)\n```/g;
const languages = { background: ['sh', 'bash'], run: ['sh', 'bash'], ts: ['ts'] };
const known = { background: ['until'], run: ['contains'], ts: ['run', 'contains'] };

/**
 * Finds the blocks that a document marks with a comment before them, such as `<!-- check: run contains="x" -->`.
 *
 * @param {string} document
 * @returns {Block[]}
 * @throws when a mark makes no sense, or has no block
 */
export function readBlocks(document) {
  const blocks = [...document.matchAll(marked)].map(({ groups }) => toBlock(groups));
  const marks = document.match(/<!-- check:/g) ?? [];
  if (marks.length !== blocks.length) {
    throw new Error(`${marks.length} marks, but ${blocks.length} fenced blocks right behind one`);
  }
  return blocks;
}

function toBlock({ mark, language, text }) {
  const [kind = '', ...rest] = mark.match(/\w+(?:="(?:[^"\\]|\\.)*")?/g) ?? [];
  const options = Object.fromEntries(rest.map(toOption));
  const unknown = Object.keys(options).filter((name) => !known[kind]?.includes(name));
  const isFit = languages[kind]?.includes(language) && unknown.length === 0;
  if (!isFit) throw new Error(`the mark "${mark}" does not fit a block of "${language}"`);
  return { kind, language, text, title: text.split('\n')[0].trim(), options };
}

// Values are written as in JSON, so that they can hold quotes.
function toOption(word) {
  const at = word.indexOf('=');
  return at === -1 ? [word, true] : [word.slice(0, at), JSON.parse(word.slice(at + 1))];
}
