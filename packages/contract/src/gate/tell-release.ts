import process from 'node:process';
import { renderMarkdown } from '../report/render-markdown.js';
import type { Comparison, Difference } from './compare-release.js';

/** What a released contract changed on the wire, in Markdown and without a heading. */
export function tellRelease(comparison: Comparison, difference: Difference): string {
  const report = renderMarkdown({
    diff: difference,
    surface: 'wire',
    old: { name: '', ...comparison.old },
    new: { name: '', ...comparison.new },
    version: '',
    now: comparison.now,
    cwd: process.cwd(),
  });
  return report.replace(/^## .*\n+/, '');
}
