import { defineCommand } from './command.js';
import { exitCodes } from './exit-codes.js';

export const diff = defineCommand({
  operands: '<old> <new>',
  operandCount: [2, 2],
  description: 'Compares two OpenAPI documents and says what changed, what that breaks and for whom.',
  options: {
    format: {
      type: 'string',
      value: 'format',
      values: ['terminal', 'markdown', 'json', 'sarif', 'github'],
      default: 'terminal',
      description: 'How to report.',
    },
  },
  async run({ operands, values, host }) {
    const [old, next] = operands;
    host.stdout.write(`${old} ${next} ${values.format}\n`);
    return exitCodes.fine.code;
  },
});
