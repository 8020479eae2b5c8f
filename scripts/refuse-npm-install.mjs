import process from 'node:process';

const manager = process.env.npm_config_user_agent?.split('/')[0] ?? 'npm';
if (manager !== 'pnpm') {
  console.error(`
This workspace is installed with pnpm, not with ${manager}. You need not install anything yourself:

  npm start    fetches what is missing, builds, and starts the mock server
  npm test     the same, and runs all tests
`);
  process.exitCode = 1;
}
