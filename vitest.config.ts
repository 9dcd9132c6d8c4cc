import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/support/require-openssl.ts',
    testTimeout: 30_000,
    maxWorkers: 3,
    execArgv: ['--expose-gc'],
    coverage: { include: ['src/**'], reporter: ['text-summary', 'lcov'] },
  },
});
