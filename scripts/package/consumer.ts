import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder in which the packed package is installed as a user would install it. */
export interface Consumer {
  folder: string;
  /** Size of the packed package, in bytes. */
  packedSize: number;
  write(files: Readonly<Record<string, string>>): void;
  /** Runs a program in the folder; its standard output. */
  run(program: string, args: readonly string[]): string;
  /** Runs Node.js in the folder, so that it finds what is installed there. */
  node(args: readonly string[]): string;
  remove(): void;
}

/** How a package manager installs, and how Node.js is run over what it installed. */
interface Manager {
  install: readonly string[];
  node: readonly string[];
  env: NodeJS.ProcessEnv;
  manifest: object;
}

const require = createRequire(import.meta.url);

/** The program of a package manager that is a development dependency: Node.js runs it as it stands. */
const programOf = (name: string, bin: string): string => join(dirname(require.resolve(`${name}/package.json`)), bin);

/** From a name as npm writes it, `alias@npm:name@range` or `name@range`, to an entry of `dependencies`. */
const dependency = (named: string): [string, string] => {
  const at = named.indexOf('@', 1);
  return [named.slice(0, at), named.slice(at + 1)];
};

const dependenciesOf = (tarball: string, packages: readonly string[]): Record<string, string> => ({
  'wechatpay-chain': `file:${tarball}`,
  ...Object.fromEntries(packages.map(dependency)),
});

/** npm lays `node_modules` out flat. */
const npm = (tarball: string, packages: readonly string[]): Manager => ({
  install: ['npm', 'install', '--no-audit', '--no-fund'],
  node: [process.execPath],
  env: {},
  manifest: { dependencies: dependenciesOf(tarball, packages) },
});

/** pnpm lets a package see nothing but its own dependencies: what it depends on is not beside it. */
const pnpm = (tarball: string, packages: readonly string[], folder: string, registry: string): Manager => ({
  install: [process.execPath, programOf('pnpm', 'bin/pnpm.cjs'), 'install', '--store-dir', join(folder, '.store')],
  node: [process.execPath],
  env: { npm_config_registry: registry, npm_config_node_linker: 'isolated', CI: 'true' },
  manifest: { dependencies: dependenciesOf(tarball, packages) },
});

/** Yarn's Plug'n'Play has no `node_modules`: packages stay zipped, and what is not declared is not found. */
const yarn = (tarball: string, packages: readonly string[], folder: string, registry: string): Manager => {
  const program = programOf('@yarnpkg/cli-dist', 'bin/yarn.js');
  return {
    install: [process.execPath, program, 'install'],
    node: [process.execPath, program, 'node'],
    env: {
      YARN_NODE_LINKER: 'pnp',
      YARN_NPM_REGISTRY_SERVER: registry,
      YARN_GLOBAL_FOLDER: join(folder, '.yarn-global'),
      YARN_ENABLE_TELEMETRY: '0',
      YARN_ENABLE_IMMUTABLE_INSTALLS: 'false',
      YARN_IGNORE_PATH: '1',
    },
    manifest: { dependencies: dependenciesOf(tarball, packages) },
  };
};

const managers = { npm, pnpm, yarn };

/** The package managers that a consumer may have. */
export type ManagerName = keyof typeof managers;

/** Packs what `npm run build` made, and installs it with further packages into a fresh folder. */
export const installPacked = (packages: readonly string[], name: ManagerName = 'npm'): Consumer => {
  const folder = mkdtempSync(join(tmpdir(), 'wechatpay-chain-consumer-'));
  const run = (program: string, args: readonly string[], cwd = folder, env: NodeJS.ProcessEnv = {}): string =>
    execFileSync(program, args, {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    });
  const write: Consumer['write'] = (files) => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  };
  const [packed] = JSON.parse(run('npm', ['pack', '--json', '--pack-destination', folder], process.cwd())) as [
    { filename: string },
  ];
  const tarball = join(folder, packed.filename);
  const registry = run('npm', ['config', 'get', 'registry']).trim();
  const { install, node, env, manifest } = managers[name](tarball, packages, folder, registry);
  write({ 'package.json': JSON.stringify({ name: 'consumer', private: true, ...manifest }) });
  const [program = '', ...args] = install;
  run(program, args, folder, env);
  const [runtime = '', ...before] = node;
  return {
    folder,
    packedSize: statSync(tarball).size,
    write,
    run: (program, args) => run(program, args, folder, env),
    node: (args) => run(runtime, [...before, ...args], folder, env),
    remove: () => rmSync(folder, { recursive: true }),
  };
};
