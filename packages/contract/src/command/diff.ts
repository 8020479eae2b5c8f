import { createPaint, widthOf } from '../report/paint.js';
import { renderGithub } from '../report/render-github.js';
import { renderJson } from '../report/render-json.js';
import { renderMarkdown } from '../report/render-markdown.js';
import { renderSarif } from '../report/render-sarif.js';
import { renderTerminal } from '../report/render-terminal.js';
import { countLevels, type Report } from '../report/report.js';
import { defineCommand } from './command.js';
import { compare, compareOptions, sourceHelp, tellProblems } from './compare.js';
import { exitCodes } from './exit-codes.js';
import type { Host } from './host.js';
import { writeReport } from './write-report.js';

const renderers = {
  terminal: renderForTerminal,
  markdown: renderMarkdown,
  json: renderJson,
  sarif: renderSarif,
  github: renderGithub,
} as const;

export const diff = defineCommand({
  operands: '<old> <new>',
  operandCount: [2, 2],
  description: `Says what changed between two OpenAPI documents, what that breaks and for whom.\n${sourceHelp}`,
  options: {
    format: {
      type: 'string',
      short: 'f',
      value: 'format',
      values: ['terminal', 'markdown', 'json', 'sarif', 'github'],
      default: 'terminal',
      description: 'How to report.',
    },
    'fail-on': {
      type: 'string',
      value: 'level',
      values: ['breaking', 'warning', 'info', 'none'],
      default: 'breaking',
      description: 'The least level of a finding that makes the program end with 1.',
    },
    ...compareOptions,
  },
  async run(call) {
    const { values, host } = call;
    const report = await compare(call);
    const screen = values.output === undefined ? host.stdout : {};
    writeReport(renderers[values.format](report, screen, host.env), values.output, host);
    const hasProblems = tellProblems(report, host);
    return hasProblems || reaches(report, values['fail-on']) ? exitCodes.found.code : exitCodes.fine.code;
  },
});

function renderForTerminal(report: Report, screen: Partial<Host['stdout']>, env: Host['env']): string {
  return renderTerminal(report, { paint: createPaint(screen, env), width: widthOf(screen) });
}

/** Whether a finding is at or above a level. */
function reaches(
  { diff: judged, surface }: Report,
  level: 'breaking' | 'warning' | 'info' | 'none',
): boolean {
  const { breaking, warning, info } = countLevels(judged, surface);
  const failing = { breaking, warning: breaking + warning, info: breaking + warning + info, none: 0 };
  return failing[level] > 0;
}
