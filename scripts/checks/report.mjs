/**
 * Counts checks and prints one line for each: `ok - what`, `not ok - what: why`, `skip - what: why`.
 *
 * @param {{ print?: (line: string) => void }} [options]
 */
export function createReport({ print = console.log } = {}) {
  const counts = { ok: 0, failed: 0, skipped: 0 };
  return {
    counts,
    /** Runs a check. It fails when it throws; what it returns is added to its line. */
    async check(what, work) {
      try {
        const note = await work();
        counts.ok += 1;
        print(`ok - ${what}${note === undefined ? '' : `: ${note}`}`);
      } catch (error) {
        counts.failed += 1;
        print(`not ok - ${what}: ${indent(error)}`);
      }
    },
    skip(what, why) {
      counts.skipped += 1;
      print(`skip - ${what}: ${why}`);
    },
    /** Prints the sum, and gives the exit code. */
    close() {
      const { ok, failed, skipped } = counts;
      print(`${ok} ok, ${failed} not ok${skipped === 0 ? '' : `, ${skipped} skipped`}`);
      return failed === 0 && ok > 0 ? 0 : 1;
    },
  };
}

// The reader looks for lines that begin with the verdict.
function indent(error) {
  const text = error instanceof Error ? error.message : String(error);
  return text.trim().replaceAll('\n', '\n    ');
}
