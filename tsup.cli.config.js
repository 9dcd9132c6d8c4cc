import { defineConfig } from 'tsup';

/**
 * The command line, apart from the library: what it bundles must not change how the library is cut into shared files. It runs
 * the library and the sandbox that lie beside it.
 */
const program = {
  entry: { cli: 'src/cli/index.ts' },
  format: ['cjs'],
  target: 'node20',
  platform: 'node',
  // After the library, whose build empties the folder.
  clean: false,
  removeNodeProtocol: false,
  // A command is loaded when it is called.
  splitting: true,
  // As in the library: without it, a static field becomes an assignment.
  treeshake: { moduleSideEffects: 'no-external' },
  esbuildOptions: (options) => {
    options.chunkNames = 'cli/[hash]';
    options.define = { ...options.define, 'import.meta.url': '""' };
  },
  esbuildPlugins: [
    {
      // By the package's own name, which means the same from every file of it.
      name: 'library-beside',
      setup: ({ onResolve }) =>
        onResolve({ filter: /^(\.\.\/)+(index|sandbox)$/ }, ({ path, importer }) =>
          /[\\/]src[\\/]cli[\\/]/.test(importer)
            ? { path: path.endsWith('sandbox') ? 'wechatpay-chain/sandbox' : 'wechatpay-chain', external: true }
            : undefined,
        ),
    },
  ],
};

/** What the library's entries are where there is no Node.js: CommonJS alone, and nothing that the library shares. */
const nodeOnly = {
  entry: { 'node-only': 'src/node-only.cts' },
  format: ['cjs'],
  target: 'node20',
  clean: false,
};

export default defineConfig([program, nodeOnly]);
