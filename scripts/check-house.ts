/**
 * Whether `src/` is in order: no cycle between folders, no folder too deep, one meaning for an exported name, and no import
 * over a wall. Run with `npm run check:house`; with `--report` it says what is not in order and does not fail.
 */
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { cyclesOf } from './house/cycles';
import { filesIn, importsIn } from './house/imports';
import { clashesIn } from './house/names';
import { breachesOf, type Wall } from './house/walls';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}src`;

/** Folders below `src/` that a file may be in. */
const depth = 2;

/** Public names of `wechatpay-chain/sandbox` and of `wechatpay-chain/webhook`, which each entry has for its own. */
const publicTwice: readonly string[] = ['Handler', 'Reply'];

const walls: readonly Wall[] = [
  {
    rule: 'What verifies in the sandbox uses nothing of the client, for it is to prove it',
    from: ['sandbox/gate.ts', 'sandbox/signed-body.ts'],
    isBehind: (path) => path.endsWith('.ts') && !path.startsWith('sandbox/'),
  },
  {
    rule: 'The chain knows no cryptography',
    from: ['chain/'],
    isBehind: (path) => path.startsWith('crypto/') || path === 'node:crypto',
  },
  {
    rule: 'Cryptography knows no HTTP',
    from: ['crypto/'],
    isBehind: (path) => /^(?:node:)?https?$/.test(path) || /^(?:http|network|transport)\//.test(path),
  },
];

const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
const files = filesIn(folder);
const imports = importsIn(folder, options);
const program = ts.createProgram(
  files.map((file) => `${folder}/${file}`),
  options,
);

const clashes = clashesIn(program, folder);
const problems = [
  ...cyclesOf(imports).map(
    ({ nodes, imports: making }) =>
      `A cycle: ${[...nodes, nodes[0]].join(' → ')}\n${making.map(({ from, to }) => `  ${from} imports ${to}`).join('\n')}`,
  ),
  ...files.filter((file) => file.split('/').length > depth + 1).map((file) => `Too deep: ${file}`),
  ...clashes
    .filter(({ name }) => !publicTwice.includes(name))
    .map(({ name, files }) => `Several things are called ${name}: ${files.join(', ')}`),
  ...publicTwice
    .filter((name) => !clashes.some((clash) => clash.name === name))
    .map((name) => `Only one thing is called ${name} now: it needs no exception`),
  ...walls.flatMap((wall) => breachesOf(wall, imports).map((chain) => `${wall.rule}: ${chain.join(' → ')}`)),
];
for (const problem of problems) console.error(problem);
console.log(`${files.length} files, ${imports.length} imports: ${problems.length} not in order`);
if (problems.length > 0) process.exitCode = process.argv.includes('--report') ? 0 : 1;
