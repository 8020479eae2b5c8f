import { additionalProperties } from './additional-properties.js';
import { condition } from './condition.js';
import { contains } from './contains.js';
import { contentEncoding } from './content-encoding.js';
import { contentSchema } from './content-schema.js';
import { defaultValue } from './default-value.js';
import { dependentRequired } from './dependent-required.js';
import { dependentSchemas } from './dependent-schemas.js';
import { discriminator } from './discriminator.js';
import { enumValues } from './enum-values.js';
import { format } from './format.js';
import { knownValues } from './known-values.js';
import { maxItems } from './max-items.js';
import { maxLength } from './max-length.js';
import { maxProperties } from './max-properties.js';
import { maximum } from './maximum.js';
import { minItems } from './min-items.js';
import { minLength } from './min-length.js';
import { minProperties } from './min-properties.js';
import { minimum } from './minimum.js';
import { multipleOf } from './multiple-of.js';
import { not } from './not.js';
import { nullable } from './nullable.js';
import { pattern } from './pattern.js';
import { patternProperties } from './pattern-properties.js';
import { property } from './property.js';
import { propertyNames } from './property-names.js';
import { required } from './required.js';
import type { SchemaRule } from './rule.js';
import { schemaDeprecation } from './schema-deprecation.js';
import { schemaStability } from './schema-stability.js';
import { type } from './type.js';
import { unevaluated } from './unevaluated.js';
import { uniqueItems } from './unique-items.js';
import { visibility } from './visibility.js';
import { xml } from './xml.js';

/** What holds of a schema as a whole, even where it is a union. */
export const wholeRules: readonly SchemaRule[] = [
  nullable,
  discriminator,
  knownValues,
  defaultValue,
  schemaDeprecation,
  schemaStability,
  xml,
];

/** What holds of a schema that is no union; of a union, each branch is asked. */
export const branchRules: readonly SchemaRule[] = [
  type,
  enumValues,
  format,
  minimum,
  maximum,
  multipleOf,
  minLength,
  maxLength,
  pattern,
  contentEncoding,
  contentSchema,
  minItems,
  maxItems,
  uniqueItems,
  contains,
  minProperties,
  maxProperties,
  property,
  required,
  visibility,
  additionalProperties,
  patternProperties,
  propertyNames,
  dependentRequired,
  dependentSchemas,
  unevaluated,
  condition,
  not,
];
