import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withReference } from '../../scripts/cli/reference';
import { exitCodes } from '../../src/cli/failure';
import { createProgram } from '../../src/cli/program';
import { builtProgram, installBuilt } from '../support/installed';
import { blocksOf, codesOf, tablesOf, textOf } from '../support/markdown';
import { type Ended, wechatpay } from './command';

/** The test, where a shell is installed; a word that it is not, elsewhere. */
const whereInstalled = (shell: string) => {
  const folders = (process.env.PATH ?? '').split(delimiter);
  if (folders.some((folder) => existsSync(join(folder, shell)))) return it;
  console.warn(`NOT RUN: completion in ${shell}, which is not installed here (apt-get install ${shell})`);
  return it.skip;
};

const text = textOf('docs/cli.md');
const commands = createProgram().commands.filter((command) => !command.name().startsWith('_'));

describe('docs/cli.md', () => {
  it('says what the commands say of themselves: npm run generate:cli', () => {
    expect(withReference(text)).toBe(text);
  });

  it.each(commands.map((command) => [command.name(), command] as const))(
    'names %s and each of its flags, in both languages',
    (name, command) => {
      const sections = text.split(/^### /m).filter((section) => section.startsWith(`\`${name}\`\n`));
      expect(sections).toHaveLength(2);
      for (const section of sections) {
        const named = tablesOf(section).flatMap(({ rows }) => rows.map(([cell = '']) => codesOf(cell)[0]));
        const own = command.options.map(({ flags }) => flags);
        expect(named.filter((each) => each?.startsWith('-'))).toEqual(own);
      }
    },
  );

  it('names every exit code, in both languages', () => {
    const tables = tablesOf(text).filter(({ header }) => /^(?:退出码|Exit code)$/.test(header[0] ?? ''));
    const codes = Object.values(exitCodes).map(String);
    expect(tables.map(({ rows }) => rows.map(([cell]) => cell))).toEqual([codes, codes]);
  });

  it('has a schema in docs/cli-output.schema.json of what every command prints as JSON', () => {
    const { $defs } = JSON.parse(textOf('docs/cli-output.schema.json'));
    const own = commands.map((command) => command.name());
    expect(Object.keys($defs).sort()).toEqual([...own, 'failure', 'step'].sort());
    expect(commands.every(({ options }) => options.some(({ long }) => long === '--json'))).toBe(true);
  });

  it('names what is printed as JSON of every command that has --json', () => {
    const [table] = tablesOf(text).filter(({ header }) => header[0] === '命令');
    const named = table?.rows.map(([cell = '']) => codesOf(cell)[0]).sort();
    const own = commands.filter(({ options }) => options.some(({ long }) => long === '--json'));
    expect(named).toEqual(own.map((command) => command.name()).sort());
  });
});

describe('wechatpay-chain as it is built', () => {
  let folder: string;
  beforeAll(() => {
    folder = installBuilt();
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const built = async (
    args: readonly string[],
    cwd: string,
  ): Promise<{ code: number; stdout: string; stderr: string }> => {
    const program = join(folder, 'node_modules', 'wechatpay-chain', 'dist', 'cli.cjs');
    const env = { ...process.env, LC_ALL: 'en_US.UTF-8' };
    const child = spawn(process.execPath, [program, ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'], env });
    const [out, err]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    const [code] = await once(child, 'close');
    return { code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() };
  };

  it('runs the examples of docs/cli.md as they stand', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'cli-page-'));
    const program = join(folder, 'node_modules', 'wechatpay-chain', 'dist', 'cli.cjs');
    const sandbox = spawn(process.execPath, [program, 'sandbox', '--port', '0'], {
      cwd,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const said: Buffer[] = [];
    sandbox.stdout.on('data', (chunk: Buffer) => said.push(chunk));
    await expect.poll(() => Buffer.concat(said).toString()).toContain('Ctrl+C');
    const lines = (blocksOf(text, 'sh')[1] ?? '').trim().split('\n');
    expect(lines.length).toBeGreaterThan(4);
    for (const line of lines) {
      const ended = await built(line.split(' ').slice(2), cwd);
      expect({ line, ...ended }).toMatchObject({ code: 0, stderr: '' });
    }
    sandbox.kill('SIGTERM');
    await once(sandbox, 'close');
    rmSync(cwd, { recursive: true });
  });

  it('loads neither the library nor the sandbox for its help', async () => {
    writeFileSync(
      join(folder, 'loaded.cjs'),
      `process.argv = ['node', 'wechatpay-chain', '--help'];
       process.on('exit', () => console.error(JSON.stringify(Object.keys(require.cache))));
       require('wechatpay-chain/package.json');
       require(${JSON.stringify(join(folder, 'node_modules', 'wechatpay-chain', 'dist', 'cli.cjs'))});`,
    );
    const child = spawn(process.execPath, ['loaded.cjs'], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
    const err: Buffer[] = [];
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    await once(child, 'close');
    const loaded: string[] = JSON.parse(Buffer.concat(err).toString());
    expect(loaded.filter((path) => /axios|dist\/(?!cli)/.test(path))).toEqual([]);
  });
});

describe('wechatpay-chain', () => {
  const cwd = tmpdir();
  const lines = ({ stdout }: Ended): string[] => stdout.trim().split('\n');

  it('gives the near miss of an unknown command, and ends with 2, as without a command', async () => {
    const unknown = await wechatpay(['serch', 'x'], { cwd });
    expect(unknown).toMatchObject({ code: 2, stdout: '', stderr: "unknown command 'serch'\n(Did you mean search?)\n" });
    const asJson = await wechatpay(['serch', '--json'], { cwd });
    expect(asJson).toMatchObject({ code: 2, stderr: '' });
    expect(asJson.json()).toMatchObject({ ok: false, error: { code: 'USAGE' } });
    expect((await wechatpay([], { cwd })).code).toBe(2);
    expect((await wechatpay(['--help'], { cwd })).code).toBe(0);
  });

  it.each<[string[], string[]]>([
    [['se'], ['search']],
    [['call', 'po'], ['post']],
    [['call', 'post', 'v3/pay/transactions/nat'], ['v3/pay/transactions/native']],
    [
      ['call', 'post', 'v3/pay/transactions/native', 'amount.'],
      ['amount.total=', 'amount.currency='],
    ],
    [['call', 'post', 'v3/pay/transactions/native', '--dry'], ['--dry-run']],
    [['trigger', 'TRANSACTION.SUCC'], ['TRANSACTION.SUCCESS']],
    [
      ['bill', ''],
      ['trade', 'fund'],
    ],
    [['explain', 'SIGN_'], ['SIGN_ERROR']],
    [['completion', 'z'], ['zsh']],
  ])('completes %j', async (words, expected) => {
    expect(lines(await wechatpay(['__complete', '--', ...words], { cwd }))).toEqual(expected);
  });

  it('completes in bash itself', async () => {
    const { stdout } = await wechatpay(['completion', 'bash'], { cwd });
    const script = `wechatpay-chain() { printf '%s\\n' search sandbox; }
${stdout}
COMP_WORDS=(wechatpay-chain s) COMP_CWORD=1; _wechatpay_chain; echo "\${COMPREPLY[*]}"`;
    const child = spawn('bash', ['-c', script], { stdio: ['ignore', 'pipe', 'inherit'] });
    const out: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    await once(child, 'close');
    expect(Buffer.concat(out).toString()).toBe('search sandbox\n');
  });
});

describe('a shell that has loaded its script', () => {
  let bin: string;
  beforeAll(() => {
    bin = mkdtempSync(join(tmpdir(), 'cli-shell-'));
    const program = join(bin, 'wechatpay-chain');
    writeFileSync(program, `#!/bin/sh\nexec '${process.execPath}' '${builtProgram()}' "$@"\n`, { mode: 0o755 });
  });
  afterAll(() => rmSync(bin, { recursive: true }));

  /** What a shell prints that finds the command line in its PATH. */
  const said = async (shell: string, args: readonly string[]): Promise<string> => {
    const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}`, LC_ALL: 'C.UTF-8', TERM: 'dumb' };
    const child = spawn(shell, args, { stdio: ['ignore', 'pipe', 'inherit'], env });
    const out: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    await once(child, 'close');
    return Buffer.concat(out).toString();
  };

  whereInstalled('fish')('completes paths and fields in fish', async () => {
    const asked = ['call POST v3/pay/transactions/na', 'call POST v3/pay/transactions/native amount.'];
    const script = [
      'wechatpay-chain completion fish | source',
      ...asked.map((words) => `complete -C "wechatpay-chain ${words}"`),
    ];
    const found = (await said('fish', ['--no-config', '-c', script.join('; ')]))
      .split('\n')
      .filter((line) => line !== '');
    expect(found.sort()).toEqual(['amount.currency=', 'amount.total=', 'v3/pay/transactions/native']);
  });

  whereInstalled('zsh')('completes paths and fields in zsh, by the key Tab', async () => {
    const typed = (keys: string, until: string): string =>
      `zpty -n -w shell ${keys}; zpty -r shell text '*${until}*'; print -r -- "$text"`;
    const script = `
zmodload zsh/zpty
zpty -b shell zsh -f -i
${typed(`$'autoload -Uz compinit; compinit -u -D; source <(wechatpay-chain completion zsh); echo loa""ded\n'`, 'loaded')}
${typed(`$'wechatpay-chain call POST v3/pay/transactions/nat\t'`, 'transactions/native')}
${typed(`$' amount.to\t'`, 'amount.total=')}
zpty -d shell`;
    expect(await said('zsh', ['-f', '-c', script])).toContain('amount.total=');
  });
});
