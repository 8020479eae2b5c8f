// Generates types from a contract into a folder by openapi-typescript alone, and prints the CPU time of the whole
// process in ms.
// Usage: openapi-typescript.mjs <openapi-typescript's module> <contract> <folder>
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

const [openapiTypescript, contract, folder] = process.argv.slice(2);
const { default: openapiTS, astToString } = await import(openapiTypescript);
const nodes = await openapiTS(pathToFileURL(contract), { silent: true });
writeFileSync(join(folder, 'types.ts'), astToString(nodes));

const { user, system } = process.cpuUsage();
console.log((user + system) / 1000);
