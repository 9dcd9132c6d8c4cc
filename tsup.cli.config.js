import { defineConfig } from 'tsup';

/**
 * The command line, apart from the library: what it bundles must not change how the library is cut into shared files. It runs
 * the library and the sandbox that lie beside it.
 */
export default defineConfig({
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
});
