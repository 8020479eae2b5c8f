import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryOf, mutated, type SchemaSource } from '@buddykit/arbitrary';
