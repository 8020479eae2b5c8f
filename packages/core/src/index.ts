export { contractInfo, type OperationId, operations, secretFields, servers } from './generated/operations.js';
export type * from './generated/schemas.js';
export type { components, paths } from './generated/types.js';
export type { Operation, Parameter } from './operation.js';
export type { Field, ObjectShape, Shape, UnionShape, Variant } from './shape.js';
export type { Unrecognized, UnrecognizedKind } from './unrecognized.js';
