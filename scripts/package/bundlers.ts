/** A bundler as a user has it: what is installed, its settings, how it is called, and what it makes. */
interface Bundler {
  packages: readonly string[];
  files: Readonly<Record<string, string>>;
  command: readonly [name: string, ...args: string[]];
  output: string;
}

/** `require` for what is CommonJS in a file of ESM, as the README has it. */
const banner = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

/** Each makes one file of a program that pays at the sandbox and takes a notification, its dependencies included. */
export const bundlers: Readonly<Record<string, Bundler>> = {
  'esbuild to ESM': {
    packages: ['esbuild@^0.28'],
    files: {},
    command: [
      ...(['esbuild', 'use.mjs', '--bundle', '--platform=node', '--format=esm'] as const),
      ...['--outfile=built/esbuild.mjs', `--banner:js=${banner}`],
    ],
    output: 'built/esbuild.mjs',
  },
  'esbuild to CommonJS': {
    packages: ['esbuild@^0.28'],
    files: {},
    command: ['esbuild', 'use.cjs', '--bundle', '--platform=node', '--format=cjs', '--outfile=built/esbuild.cjs'],
    output: 'built/esbuild.cjs',
  },
  webpack: {
    packages: ['webpack@^5', 'webpack-cli@^7'],
    files: {
      'webpack.config.cjs': `module.exports = {
  mode: 'production', target: 'node20', entry: './use.mjs', performance: { hints: false },
  output: { path: require('node:path').resolve('built'), filename: 'webpack.cjs' },
};`,
    },
    command: ['webpack'],
    output: 'built/webpack.cjs',
  },
  Rollup: {
    packages: [
      ...['rollup@^4', '@rollup/plugin-commonjs@^29', '@rollup/plugin-json@^6'],
      '@rollup/plugin-node-resolve@^16',
    ],
    files: {
      'rollup.config.mjs': `import commonjs from '@rollup/plugin-commonjs';
import json from '@rollup/plugin-json';
import resolve from '@rollup/plugin-node-resolve';
export default {
  input: 'use.mjs', output: { file: 'built/rollup.mjs', format: 'es', inlineDynamicImports: true },
  plugins: [resolve({ preferBuiltins: true, exportConditions: ['node'] }), commonjs(), json()],
};`,
    },
    command: ['rollup', '--config', '--silent'],
    output: 'built/rollup.mjs',
  },
  'Vite for a server': {
    packages: ['vite@^8'],
    files: {
      'vite.config.mjs': `export default {
  build: { ssr: 'use.mjs', outDir: 'built/vite' }, ssr: { noExternal: true }, logLevel: 'warn',
};`,
    },
    command: ['vite', 'build'],
    output: 'built/vite/use.mjs',
  },
};
