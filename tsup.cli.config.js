import { defineConfig } from 'tsup';

/**
 * The command line, apart from the library: what it bundles must not change how the library is cut into shared files. It runs
 * the sandbox that lies beside it.
 */
export default defineConfig({
  entry: { cli: 'src/cli/index.ts' },
  format: ['cjs'],
  target: 'node20',
  platform: 'node',
  // After the library, whose build empties the folder.
  clean: false,
  removeNodeProtocol: false,
  esbuildPlugins: [
    {
      name: 'sandbox-beside',
      setup: ({ onResolve }) =>
        onResolve({ filter: /^\.\.\/sandbox$/ }, () => ({ path: './sandbox.cjs', external: true })),
    },
  ],
});
