import type { Field, Operation, Shape } from '@buddykit/core';

/** One form of a command's body, with a command of its own. */
export interface BranchRow {
  /** The word that chooses it, as in `run-docker-container`. */
  readonly word: string;
  readonly shape: string;
  /** The field that tells the forms apart, and its value in this one. */
  readonly field: string;
  readonly value: string;
  /** Whether the request must hold that field. */
  readonly isSent: boolean;
  readonly description: string;
}

/** One operation as a command. */
export interface CommandRow extends Operation {
  readonly id: string;
  /** The words that name it, as in `actions add`. */
  readonly words: readonly string[];
  readonly branches?: readonly BranchRow[];
  /** The fields of the answer that hold a file in base64. */
  readonly encoded?: readonly string[];
  /** The field of the answer that holds a page of a list. */
  readonly paged?: string;
  /** What the answer is, where that goes on and can be watched. */
  readonly watch?: 'run' | 'log';
  /** The parameter that is given without a flag, where that is not the one at the end of the path. */
  readonly subject?: string;
}

/** The commands of one resource by their last word. */
export type GroupTable = Readonly<Record<string, CommandRow>>;

/** What every start needs: what there is, without what it takes. */
export interface IndexTable {
  readonly version: string;
  readonly contract: { readonly title: string; readonly version: string; readonly generation: string };
  readonly servers: readonly {
    readonly url: string;
    readonly description: string;
    readonly region?: string;
  }[];
  /** The summaries of all commands, by resource and last word. */
  readonly groups: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Whether pipelines can be run, so that there is the command `run`. */
  readonly hasRun: boolean;
}

/** What each resource is, by its word. */
export type ResourceTable = Readonly<Record<string, string>>;

/** A shape of the contract; a union also tells the fields that all its branches share. */
export type ShapeTable = Shape & { readonly common?: readonly Field[] };
