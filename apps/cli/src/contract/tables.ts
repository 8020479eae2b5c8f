import type { Field, Operation, Shape } from '@buddykit/core';
import type { Flag } from '../flags/flag.js';

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

/** A command with words of its own, since it does more than the operation that it is made of. */
export type Shortcut = 'run' | 'run-action' | 'pull';

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
  /** Which of the commands with words of their own it is. */
  readonly shortcut?: Shortcut;
  /** Other ways to write it. */
  readonly usages?: readonly string[];
  /** Its flags besides those of the operation, where they are not those that every command has. */
  readonly own?: readonly Flag[];
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
  /** The commands with words of their own that there are. */
  readonly shortcuts: readonly Shortcut[];
}

/** What each resource is, by its word. */
export type ResourceTable = Readonly<Record<string, string>>;

/** A shape of the contract; a union also tells the fields that all its branches share. */
export type ShapeTable = Shape & { readonly common?: readonly Field[] };
