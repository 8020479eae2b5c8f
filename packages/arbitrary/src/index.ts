export { arbitraryOf } from './arbitrary-of.js';
export { mutated } from './mutated.js';
export type { Schema, SchemaSource } from './schema.js';
export { anyJson, anyText } from './values.js';
