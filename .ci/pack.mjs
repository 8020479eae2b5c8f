// Packs every public package into the given folder, exactly as a release would.
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { workspacePackages } from './packages.mjs';

const [destination] = process.argv.slice(2);

for (const { name, folder } of workspacePackages().filter((candidate) => !candidate.private)) {
  console.log(`Packing ${name}`);
  const { status } = spawnSync('pnpm', ['pack', '--pack-destination', destination], {
    cwd: folder,
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}
