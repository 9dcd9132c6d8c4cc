/** What a user runs the package with, beside the Node.js that runs this. */
interface Runtime {
  /** The npm package that brings it. */
  package: string;
  command: readonly [name: string, ...args: string[]];
  /** Points of `runtime.mjs` that do not hold; docs/runtimes.md says what to do about them. */
  exceptions: readonly string[];
}

export const runtimes: Readonly<Record<string, Runtime>> = {
  'Node.js 22': { package: 'node@22', command: ['node'], exceptions: [] },
  'Node.js 24': { package: 'node@24', command: ['node'], exceptions: [] },
  // Its node:crypto knows no curve of that name.
  Bun: { package: 'bun@^1.4', command: ['bun'], exceptions: ['signs and verifies by 国密'] },
  // Its node:http sends a request again by itself, and its node:crypto knows no curve of that name.
  Deno: {
    package: 'deno@^2.9',
    command: ['deno', 'run', '--allow-all'],
    exceptions: ['sends once where a connection is lost', 'signs and verifies by 国密'],
  },
};
