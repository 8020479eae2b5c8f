export { createMockServer, type MockServer, type MockServerOptions } from './create-mock-server.js';
export type { RateLimit } from './handle/rate-limit.js';
export { readSeed } from './seed/read-seed.js';
export type { Fetch } from './serve/create-fetch.js';
export type { Address, ListenOptions } from './serve/listen.js';
