import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '..');
await copyFile(join(folder, 'src/generated/openapi.json'), join(folder, 'dist/openapi.json'));
