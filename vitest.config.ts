import { defineConfig } from 'vitest/config';

/** What opens few connections and takes little time: `npm run test:fast`. */
const fast = ['catalogue', 'chain', 'crypto', 'invoke', 'payscore', 'request', 'sensitive', 'xml'].map(
  (folder) => `test/${folder}/**/*.test.ts`,
);

/** What runs the package as it is built, in many processes: `npm run test:built`. It is built once for all of them. */
const built = [
  'test/cli/**/*.test.ts',
  'test/page/**/*.test.ts',
  'test/{readme,pages,sandbox-page}.test.ts',
  'test/repository/built.test.ts',
];

/** What goes through the whole catalogue, and takes more than ten seconds for it. */
const catalogue = [
  'test/sandbox/documented.test.ts',
  'test/sandbox/journal/samples.test.ts',
  'test/scripts/{site,type-proof}/**/*.test.ts',
  'test/wire/operations.test.ts',
];

/** What takes more than ten seconds of both processors: `npm run test:long`. */
const long = [
  'test/webhook/replicas.test.ts',
  'test/sandbox/notify/ten-thousand.test.ts',
  'test/repository/regular-expressions.test.ts',
  'test/transport/retry-ledger.test.ts',
  'test/faults/**/*.test.ts',
  ...catalogue,
];

/** What needs the site as it is built, and Chromium: `npm run test:site`, after `npm run docs:build`. */
const site = ['test/site/**/*.test.ts'];

/** Random cases by the thousand: `npm run test:laws`; `LAW_RUNS` says how many. */
const laws = ['test/laws/**/*.test.ts'];

/** Tests of packages that are installed below `test/`. */
const foreign = ['**/node_modules/**'];

/**
 * The time-out of everything that waits, for an event or a condition. It ends a test that hangs, and is no measure: a machine
 * with a dozen other things to do takes ten times as long.
 */
const patience = 300_000;

const shared = {
  testTimeout: patience,
  hookTimeout: patience,
  expect: { poll: { timeout: patience } },
  // Files of one worker share what they import: no module of src/ or test/support/ has a state.
  isolate: false,
  setupFiles: 'test/support/watch-secrets.ts',
};

export default defineConfig({
  test: {
    globalSetup: 'test/support/global-setup.ts',
    maxWorkers: 3,
    projects: [
      { test: { ...shared, name: 'fast', include: fast } },
      {
        test: {
          ...shared,
          name: 'rest',
          include: ['test/**/*.test.ts'],
          exclude: [...fast, ...built, ...long, ...site, ...laws, ...foreign],
        },
      },
      { test: { ...shared, name: 'built', include: built, globalSetup: 'test/support/build.ts' } },
      { test: { ...shared, name: 'long', include: long } },
      { test: { ...shared, name: 'site', include: site } },
      { test: { ...shared, name: 'laws', include: laws, testTimeout: 3_600_000 } },
    ],
    coverage: { include: ['src/**'], reporter: ['text-summary', 'lcov'] },
  },
});
