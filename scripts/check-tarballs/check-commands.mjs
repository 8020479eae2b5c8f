import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run, start } from '../checks/processes.mjs';

const program = `
import { createBuddy } from '@buddykit/sdk';

const buddy = createBuddy({ token: process.env.BUDDY_TOKEN, baseUrl: process.env.BUDDY_BASE_URL });
const place = { domain: 'buddy', project_name: 'company-website', pipeline_id: 2 };
const { actions } = await buddy.actions.list(place);
console.log(actions.map(({ name }) => name).join());
`;

const action = ['--name=Packed', '--docker-image-name=a', '--docker-image-tag=1', '--execute-commands=ls'];
const place = ['--workspace=buddy', '--project=company-website', '--pipeline=2'];

/** Runs the commands of the installed packages, and lets them work together. */
export async function checkCommands(folder, { report, node, packages }) {
  const { title, env } = node;
  for (const { manifest } of packages) {
    for (const command of Object.keys(manifest.bin ?? {})) {
      await report.check(`npx ${command} --version says the packed version on ${title}`, async () => {
        const said = await run('npx', [command, '--version'], { cwd: folder, env, seconds: 60 });
        if (!said.includes(manifest.version)) throw new Error(`it says ${said}`);
        return said.trim();
      });
    }
  }
  await report.check(`an action goes from the CLI to the mock server to the SDK on ${title}`, async () => {
    await goRound(folder, env);
  });
}

async function goRound(folder, env) {
  await writeFile(join(folder, 'list.mjs'), program);
  const bin = (name) => join(folder, 'node_modules/.bin', name);
  const server = await start(bin('buddykit-mock'), ['--port', '0', '--token', 'secret'], {
    cwd: folder,
    env,
    until: /http:\/\/[\d.]+:\d+/,
    seconds: 30,
  });
  try {
    const [url] = server.match;
    const client = { ...env, BUDDY_TOKEN: 'secret', BUDDY_BASE_URL: url };
    const options = { cwd: folder, env: client, seconds: 30 };
    const added = JSON.parse(
      await run(bin('buddykit'), ['actions', 'add', 'build', ...action, ...place], options),
    );
    const listed = await run('node', ['list.mjs'], options);
    if (added.name !== 'Packed' || !listed.includes('Packed')) throw new Error(`the SDK lists ${listed}`);
  } finally {
    await server.stop();
  }
}
