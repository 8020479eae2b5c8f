import { renderMarkdown } from '../report/render-markdown.js';
import { defineCommand } from './command.js';
import { compare, compareOptions, sourceHelp, tellProblems } from './compare.js';
import { exitCodes } from './exit-codes.js';
import { writeReport } from './write-report.js';

export const changelog = defineCommand({
  operands: '<old> <new>',
  operandCount: [2, 2],
  description: `Writes what changed between two OpenAPI documents as a changelog in Markdown.\n${sourceHelp}`,
  options: compareOptions,
  async run(call) {
    const report = await compare(call);
    writeReport(renderMarkdown(report), call.values.output, call.host);
    return tellProblems(report, call.host) ? exitCodes.found.code : exitCodes.fine.code;
  },
});
