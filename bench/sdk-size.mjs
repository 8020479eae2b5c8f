import { createRequire } from 'node:module';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { formatRows } from './format-rows.mjs';

const sdk = fileURLToPath(new URL('../packages/sdk/', import.meta.url));
// The repository's bundler is a dependency of what it bundles, the CLI.
const { rolldown } = createRequire(new URL('../apps/cli/package.json', import.meta.url))('rolldown');

const params = { project_name: 'company-website', pipeline_id: 2 };
const programs = {
  '@buddykit/sdk': `
    import { createBuddy } from '${sdk}dist/index.js';
    export const main = (token, body) =>
      createBuddy({ token, workspace: 'buddy' }).actions.add(${JSON.stringify(params)}, body);`,
  'openapi-fetch as it is': `
    import createClient from 'openapi-fetch';
    const path = ${JSON.stringify({ domain: 'buddy', ...params })};
    export const main = (token, body) =>
      createClient({ baseUrl: 'https://api.buddy.works', headers: { authorization: 'Bearer ' + token } })
        .POST('/workspaces/{domain}/projects/{project_name}/pipelines/{pipeline_id}/actions', { params: { path }, body });`,
};

/** The size of a client with one call, bundled, minified and compressed. */
export async function run() {
  const sizes = await Promise.all(Object.values(programs).map(measure));
  return Object.keys(programs).map((name, index) => ({
    what: `client and one call, ${name}`,
    value: sizes[index].gzip / 1000,
    unit: 'kB gzip',
    ...(name === '@buddykit/sdk' && { reach: 6 }),
    note: `${(sizes[index].minified / 1000).toFixed(1)} kB minified`,
  }));
}

async function measure(source) {
  const bundle = await rolldown({
    input: 'program',
    cwd: sdk,
    platform: 'browser',
    plugins: [
      {
        name: 'program',
        resolveId: (id) => (id === 'program' ? `${sdk}program.mjs` : undefined),
        load: (id) => (id === `${sdk}program.mjs` ? source : undefined),
      },
    ],
  });
  try {
    const { output } = await bundle.generate({ format: 'esm', minify: true });
    const code = output.map((chunk) => chunk.code ?? '').join('');
    return { minified: Buffer.byteLength(code), gzip: gzipSync(code, { level: 9 }).length };
  } finally {
    await bundle.close();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(formatRows(await run()));
