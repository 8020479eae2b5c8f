export { contractInfo, type OperationId, operations, servers } from './generated/operations.js';
export type * from './generated/schemas.js';
export { secretFields } from './generated/secrets.js';
export type { components, paths } from './generated/types.js';
export { isFinished, type Progress } from './is-finished.js';
export type { Operation, Parameter } from './operation.js';
export { mask, maskSecrets, type Sent, secretsIn } from './secrets.js';
export type { Field, ObjectShape, Shape, UnionShape, Variant } from './shape.js';
export type { Unrecognized, UnrecognizedKind } from './unrecognized.js';
