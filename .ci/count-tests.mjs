// Prints `passed failed skipped`, added up from vitest's reports. What never ran counts as failed: a file that
// could not be loaded, and a package with tests that left no report.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { reportFile } from '../vitest.shared.mjs';
import { workspacePackages } from './packages.mjs';

const [directory] = process.argv.slice(2);
const total = { passed: 0, failed: 0, skipped: 0 };

for (const { name, scripts = {} } of workspacePackages()) {
  if (scripts.test) add(name, join(directory, reportFile(name)));
}
console.log(`${total.passed} ${total.failed} ${total.skipped}`);

function add(name, file) {
  if (!existsSync(file)) {
    console.error(`${name} wrote no test report.`);
    total.failed += 1;
    return;
  }
  const report = JSON.parse(readFileSync(file, 'utf8'));
  total.passed += report.numPassedTests;
  total.failed += report.numFailedTests + report.testResults.filter(neverRan).length;
  total.skipped += report.numPendingTests + report.numTodoTests;
}

function neverRan({ status, assertionResults }) {
  return status === 'failed' && assertionResults.every((test) => test.status !== 'failed');
}
