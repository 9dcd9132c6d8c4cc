import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder in which the packed package is installed as a user would install it. */
export interface Consumer {
  folder: string;
  /** Size of the packed package, in bytes. */
  packedSize: number;
  write(files: Readonly<Record<string, string>>): void;
  /** Runs Node.js in the folder, so that it finds what is installed there; its standard output. */
  node(args: readonly string[]): string;
  /** Runs a command of a package that is installed; its standard output. */
  command(name: string, args: readonly string[]): string;
  remove(): void;
}

/** How a package manager installs, and how it runs what it installed. */
interface Manager {
  install: readonly string[];
  /** Node.js, finding what is installed. */
  node: readonly string[];
  /** A command of a package that is installed. */
  command(name: string): readonly string[];
  env: NodeJS.ProcessEnv;
}

/** Where a manager works: the folder, and the registry that npm is configured with. */
interface Place {
  folder: string;
  registry: string;
}

/** A package manager that is a development dependency, as Node.js runs it. */
const programOf = (path: string): string[] => [process.execPath, join(import.meta.dirname, '../../node_modules', path)];

/** npm lays `node_modules` out flat. */
const npm = (): Manager => ({
  install: ['npm', 'install', '--no-audit', '--no-fund'],
  node: [process.execPath],
  command: (name) => [`node_modules/.bin/${name}`],
  env: {},
});

/** pnpm lets a package see nothing but its own dependencies: what it depends on is not beside it. */
const pnpm = ({ folder, registry }: Place): Manager => ({
  install: [...programOf('pnpm/bin/pnpm.cjs'), 'install', '--store-dir', join(folder, '.store')],
  node: [process.execPath],
  command: (name) => [`node_modules/.bin/${name}`],
  env: { npm_config_registry: registry, npm_config_node_linker: 'isolated', CI: 'true' },
});

/** Yarn's Plug'n'Play has no `node_modules`: packages stay zipped, and what is not declared is not found. */
const yarn = ({ folder, registry }: Place): Manager => {
  const program = programOf('@yarnpkg/cli-dist/bin/yarn.js');
  return {
    install: [...program, 'install'],
    node: [...program, 'node'],
    command: (name) => [...program, 'run', name],
    env: {
      YARN_NODE_LINKER: 'pnp',
      YARN_NPM_REGISTRY_SERVER: registry,
      YARN_GLOBAL_FOLDER: join(folder, '.yarn-global'),
      YARN_ENABLE_TELEMETRY: '0',
      YARN_ENABLE_IMMUTABLE_INSTALLS: 'false',
      YARN_IGNORE_PATH: '1',
    },
  };
};

/** From a name as npm writes it, `alias@npm:name@range` or `name@range`, to an entry of `dependencies`. */
const dependency = (named: string): [string, string] => {
  const at = named.indexOf('@', 1);
  return [named.slice(0, at), named.slice(at + 1)];
};

const managers = { npm, pnpm, yarn };

/** The package managers that a consumer may have. */
export type ManagerName = keyof typeof managers;

/** Packs what `npm run build` made; the path of the package. */
export const packInto = (folder: string): string => {
  const output = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [packed] = JSON.parse(output) as [{ filename: string }];
  return join(folder, packed.filename);
};

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
  const tarball = packInto(folder);
  const dependencies = Object.fromEntries([['wechatpay-chain', `file:${tarball}`], ...packages.map(dependency)]);
  write({ 'package.json': JSON.stringify({ name: 'consumer', private: true, dependencies }) });
  const manager = managers[name]({ folder, registry: run('npm', ['config', 'get', 'registry']).trim() });
  const managed = ([program = '', ...args]: readonly string[]): string => run(program, args, folder, manager.env);
  managed(manager.install);
  return {
    folder,
    packedSize: statSync(tarball).size,
    write,
    node: (args) => managed([...manager.node, ...args]),
    command: (name, args) => managed([...manager.command(name), ...args]),
    remove: () => rmSync(folder, { recursive: true }),
  };
};

/** Installs the packed package, says what holds of it, and leaves nothing behind. */
export const withConsumer = (
  packages: readonly string[],
  check: (consumer: Consumer) => void,
  manager?: ManagerName,
): void => {
  const consumer = installPacked(packages, manager);
  try {
    check(consumer);
  } finally {
    consumer.remove();
  }
};
