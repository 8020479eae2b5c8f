import type { AddAction, AddPipeline, UnrecognizedKind } from '@buddykit/core';

/** An action of a type that the contract does not know, such as a deployment, with its fields as they stand. */
export interface OtherAction {
  readonly name: string;
  readonly type: UnrecognizedKind;
  readonly [field: string]: unknown;
}

export type FileAction = AddAction | OtherAction;

/** A pipeline of a file, as the requests that would add it: first the pipeline, then its actions in their order. */
export interface FilePipeline {
  /** What stands behind `pipeline:`; since 2025 an ID beside the name, before that the name itself. */
  readonly id: string;
  readonly pipeline: AddPipeline;
  readonly actions: readonly FileAction[];
}

/** What is wrong at one place of a file. */
export interface FileProblem {
  /** Counts from 1. */
  readonly line: number;
  /** Counts from 1. */
  readonly column: number;
  /** Where, by the names of the file, as in `actions[0].timeout`; empty for a whole pipeline or file. */
  readonly path: string;
  /** What, in words that follow the path, as in "is required". It repeats no value that may be secret. */
  readonly message: string;
}

/** What a text holds, or all that is wrong with it. */
export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };
