// Generates all files of the workspace from spec/ into a folder, and prints the CPU time of the whole process in ms.
// Usage: ours.mjs <codegen's module> <spec/> <folder>
import process from 'node:process';

const [codegen, spec, folder] = process.argv.slice(2);
const { generate, writeFiles } = await import(codegen);
await writeFiles(folder, await generate(spec));

const { user, system } = process.cpuUsage();
console.log((user + system) / 1000);
