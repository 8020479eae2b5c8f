import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '..');
const releases = join(folder, '../../spec/releases');
await copyFile(join(folder, 'src/generated/openapi.json'), join(folder, 'dist/openapi.json'));

const { latest } = JSON.parse(await readFile(join(releases, 'index.json'), 'utf8'));
await writePacked(join(releases, `${latest}.json`), 'released.json');

await mkdir(join(folder, 'dist/2026-01'), { recursive: true });
await writePacked(join(folder, 'src/generated/2026-01/openapi.json'), '2026-01/openapi.json');

/** For programs alone, so without the white space, which is almost half of it. */
async function writePacked(source, name) {
  const contract = JSON.parse(await readFile(source, 'utf8'));
  await writeFile(join(folder, 'dist', name), JSON.stringify(contract));
}
