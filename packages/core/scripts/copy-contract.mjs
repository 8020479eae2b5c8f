import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '..');
const releases = join(folder, '../../spec/releases');
await copyFile(join(folder, 'src/generated/openapi.json'), join(folder, 'dist/openapi.json'));

const { latest } = JSON.parse(await readFile(join(releases, 'index.json'), 'utf8'));
const released = JSON.parse(await readFile(join(releases, `${latest}.json`), 'utf8'));
// For programs alone, so without the white space, which is almost half of it.
await writeFile(join(folder, 'dist/released.json'), JSON.stringify(released));

await mkdir(join(folder, 'dist/2026-01'), { recursive: true });
await copyFile(join(folder, 'src/generated/2026-01/openapi.json'), join(folder, 'dist/2026-01/openapi.json'));
