import { BaseResolver, type Document, type Source } from '@redocly/openapi-core';
import { markOrigins } from './origins.js';

/** Reads files as Redocly does, and remembers of each object where it was written. */
export class MarkingResolver extends BaseResolver {
  override parseDocument(source: Source, isRoot?: boolean): Document {
    const document = super.parseDocument(source, isRoot);
    markOrigins(document.parsed, { file: source.absoluteRef, path: [] });
    return document;
  }
}
