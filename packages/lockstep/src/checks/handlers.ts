import type { Finding } from '../finding.js';
import { compile } from '../source/compile.js';

const folder = 'apps/mock-server';

/** Finds operations that the mock server does not handle: its table is a mapped type over the operations. */
export async function handlers(root: string): Promise<Finding[]> {
  const diagnostics = await compile(root, folder, 'src/handlers/handlers.ts');
  return diagnostics.flatMap(({ file, line, message }) =>
    operationsIn(message, file).map((name) => ({
      check: 'handlers',
      file,
      line,
      name,
      message: `does not compile: ${message} Every operation needs its handler in ${folder}/src/handlers.`,
    })),
  );
}

/** The operations that the compiler misses, or else the one that it does not know, or else the file. */
function operationsIn(message: string, file: string): string[] {
  const missing = [...message.matchAll(/"(\w+\.\w+)"/g)].map(([, id]) => String(id));
  return missing.length > 0 ? missing : [/'(\w+\.[a-z]\w*)'/.exec(message)?.[1] ?? file];
}
