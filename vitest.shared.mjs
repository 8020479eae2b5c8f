import { join } from 'node:path';
import process from 'node:process';

/**
 * The vitest configuration every package shares. A plain object, so that the root needs no vitest of its own.
 *
 * @param {string} name the package, as it appears in the test report
 * @param {object} [overrides] what this package needs differently
 */
export function testConfig(name, overrides = {}) {
  return {
    test: {
      name,
      watch: false,
      include: ['{src,test}/**/*.test.ts'],
      // For what never ends, not for what is slow: machines are shared.
      testTimeout: 60_000,
      hookTimeout: 60_000,
      expect: { poll: { timeout: 20_000 } },
      restoreMocks: true,
      unstubEnvs: true,
      unstubGlobals: true,
      ...reporting(name),
      ...overrides,
    },
  };
}

/** The file in `BUDDYKIT_TEST_REPORT_DIR` that a package writes its results into. */
export function reportFile(name) {
  return `${name.replace('@', '').replace('/', '-')}.json`;
}

function reporting(name) {
  const directory = process.env.BUDDYKIT_TEST_REPORT_DIR;
  if (!directory) return { reporters: ['default'] };
  return { reporters: ['default', 'json'], outputFile: { json: join(directory, reportFile(name)) } };
}
