export { bundleContract } from './bundle/bundle-contract.js';
export type { Contract, Schema } from './contract.js';
export type { GeneratedFile } from './emit/generated-file.js';
export { emitAll, generate } from './generate.js';
export { type LoadedContract, loadContract } from './load-contract.js';
export type { Locate, SourceLocation } from './locate/create-locate.js';
export { resolveContract } from './resolve/resolve-contract.js';
export { findStale, writeFiles } from './write/write-files.js';
