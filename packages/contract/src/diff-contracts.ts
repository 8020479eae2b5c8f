import { compareContracts } from './compare/compare-contracts.js';
import { createComparison } from './compare/comparison.js';
import type { ContractDiff, Locate } from './finding.js';
import { openDocument } from './resolve/document.js';

/** An OpenAPI 3.0 or 3.1 document, parsed. References must lead into the document itself. */
export type OpenApiDocument = Readonly<Record<string, unknown>>;

/** What `diffContracts` can be told besides the documents. */
export interface DiffOptions {
  /** Where the places of the documents stand in their sources. */
  readonly locate?: { readonly old?: Locate; readonly new?: Locate };
  /** The moment for which sunset dates are judged. Default: now. */
  readonly now?: Date;
  /** Whether the names of schemas under `components` are published, so that a renamed one breaks `types`. */
  readonly publishesSchemaNames?: boolean;
}

/**
 * Compares two contracts and says what breaks for whom.
 *
 * @throws ContractError when a document is not OpenAPI 3.0 or 3.1, or a reference leads nowhere
 */
export function diffContracts(
  oldDocument: OpenApiDocument,
  newDocument: OpenApiDocument,
  options: DiffOptions = {},
): ContractDiff {
  const { locate = {}, now = new Date(), publishesSchemaNames = false } = options;
  const documents = [openDocument(oldDocument, 'old'), openDocument(newDocument, 'new')] as const;
  const comparison = createComparison([...documents], { locate, now });
  compareContracts(comparison, { publishesSchemaNames });
  const findings = comparison.findings.all();
  return { breaking: findings.some(({ levels }) => levels.wire === 'breaking'), findings };
}
