import { defineConfig } from 'tsup';

/**
 * V8 holds a file as one byte a character only where all of them are Latin-1, and compiles that faster: an import of the CJS
 * costs a millisecond less. What is left of Chinese in code stands in strings, regular expressions and comments.
 */
const ascii = {
  name: 'ascii',
  renderChunk: (code) => ({
    code: code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
  }),
};

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    sandbox: 'src/sandbox/index.ts',
    sm: 'src/sm/index.ts',
    webhook: 'src/webhook/index.ts',
    ...Object.fromEntries(
      ['express', 'koa', 'fastify', 'nest'].map((name) => [`webhook/${name}`, `src/webhook/adapters/${name}.ts`]),
    ),
    'webhook/redis': 'src/webhook/stores/redis.ts',
    'webhook/pg': 'src/webhook/stores/pg.ts',
    'webhook/testing': 'src/webhook/testing/index.ts',
  },
  format: ['esm', 'cjs'],
  plugins: [ascii],
  target: 'node20',
  platform: 'node',
  // The generated declarations are shipped as they are beside dist/, so that editors load them lazily.
  dts: { resolve: [/^ts-toolbelt/, /^\.\.\/(Any|List)\//, './_Internal', './List'] },
  external: [/^(?:\.\.\/)+types\//],
  clean: true,
  // What several entries need is there once, in ESM and in CJS: an error of one entry is an error of the others.
  splitting: true,
  esbuildOptions: (options, { format }) => {
    options.chunkNames = 'shared/[hash]';
    // V8 compiles a file of arrow functions half as fast as one of function expressions, which an import would pay for.
    // esbuild loses `this` of an arrow function that is a class field: such functions are assigned in the constructor.
    options.supported = { ...options.supported, arrow: false };
    // The sandbox asks for it where there is no `__dirname`, so never in CJS, which does not have it.
    if (format === 'cjs') options.define = { ...options.define, 'import.meta.url': '""' };
  },
  // No module does anything when it is loaded, so one of which nothing is used is not imported.
  treeshake: { moduleSideEffects: 'no-external' },
  // A runtime or a bundler that is not Node.js tells its modules by the prefix.
  removeNodeProtocol: false,
});
