import type { OperationId } from '@buddykit/core';
import type { Translations } from '@buddykit/core/check';
import type { Fields } from '../store/fields.js';

/** What is done to the whole body of a request, given the stored fields of what it edits. */
export type BodyChange = (body: Fields, before: Fields) => Fields;
export type BodyChanges = Partial<Record<OperationId, BodyChange>>;

/** Findings of `diffContracts` between the two contracts: those of some rules at some places. */
export interface Claim {
  /** The ids of the rules. */
  readonly rules: readonly string[];
  /** Their places, as in `Pipeline.on` or, for a value, `BuildAction.shell POWERSHELL`. */
  readonly places: RegExp;
}

/**
 * Bridges one change between two neighbouring contracts, both ways. State is kept in the words of the newer one.
 * Translations are by the names of schemas, for their form in requests too, and leave stored values as they are.
 */
export interface ContractModule {
  /** The name of the change in spec/changes, where its title, its meaning and its evidence stand. */
  readonly name: string;
  readonly from: string;
  readonly to: string;
  /**
   * What differs between the contracts because of this change. A test holds that each finding that can break someone has
   * exactly one module that claims it, and that each claim has findings.
   */
  readonly claims: readonly Claim[];
  /** What an older client sends, in newer words. */
  readonly up?: Translations;
  /** The same for whole bodies, after `up`. */
  readonly upBody?: BodyChanges;
  /** What is stored, in older words; undefined when those cannot tell it. */
  readonly down?: Translations;
  /** What becomes of what older clients said when a client of the newest contract says something else. */
  readonly renewBody?: BodyChanges;
  /** The older words for newer names, for messages. */
  readonly words?: Readonly<Record<string, string>>;
  /** Why an object cannot be told in older words, as in `trigger_time ON_TERMINATE`; undefined when it can. */
  readonly untold?: (fields: Fields) => string | undefined;
}
