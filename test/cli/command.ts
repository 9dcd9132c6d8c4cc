import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020';
import { expect } from 'vitest';
import type { ClientOptions } from '../../src/sandbox';
import { builtProgram } from '../support/installed';
import { currentWatch } from '../support/leaks';
import { textOf } from '../support/markdown';

/** What a command did. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Standard output, read as JSON. */
  readonly json: () => Record<string, unknown> & { readonly error?: { code: string; message: string } };
}

interface Surroundings {
  readonly cwd: string;
  readonly input?: string | Buffer;
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** Nothing of the machine's own locale, colours or settings. */
const environment = (own: Surroundings['env'] = {}): NodeJS.ProcessEnv => {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(?:WECHATPAY_|LC_|LANG|FORCE_COLOR|NO_COLOR)/.test(name),
  );
  return { ...Object.fromEntries(inherited), LC_ALL: 'en_US.UTF-8', ...own };
};

const collected = async (file: string, args: readonly string[], { cwd, input, env }: Surroundings): Promise<Ended> => {
  const child = spawn(file, args, { cwd, stdio: 'pipe', env: environment(env) });
  const [out, err]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const [code] = await once(child, 'close');
  const [stdout, stderr] = [Buffer.concat(out).toString(), Buffer.concat(err).toString()];
  currentWatch()?.saw('what the command line prints', `${stdout}\n${stderr}`);
  return { code, stdout, stderr, json: () => JSON.parse(stdout) };
};

/** Runs the command line as a process of its own; what it prints as JSON has to be of the documented form. */
export const wechatpay = async (args: readonly string[], surroundings: Surroundings): Promise<Ended> => {
  const ended = await collected(process.execPath, [builtProgram(), ...args], surroundings);
  if (isAskedForJson(args)) expectDocumented(args[0] ?? '', ended.stdout);
  return ended;
};

const isAskedForJson = (args: readonly string[]): boolean =>
  args.some((each, index) => each === '--json' && args[index + 1]?.startsWith('@') !== true);

const schema = JSON.parse(textOf('docs/cli-output.schema.json'));
const ajv = new Ajv2020({ strict: false, validateFormats: false }).addSchema(schema, 'output');

/** Holds the output of a command against docs/cli-output.schema.json. */
export const expectDocumented = (command: string, stdout: string): void => {
  const printed = JSON.parse(stdout);
  // A check that failed has steps, and no error.
  const name = printed.error === undefined ? command : 'failure';
  const validate = ajv.getSchema(`output#/$defs/${name}`);
  expect(validate, `docs/cli-output.schema.json has ${name}`).toBeDefined();
  validate?.(printed);
  expect(validate?.errors ?? [], stdout).toEqual([]);
};

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** The same in a pseudo-terminal of util-linux, where colours and questions are. */
export const wechatpayOnTerminal = (args: readonly string[], surroundings: Surroundings): Promise<Ended> => {
  const line = [process.execPath, builtProgram(), ...args].map(quoted).join(' ');
  return collected('script', ['-qec', line, '/dev/null'], surroundings);
};

/** Writes the keys of a sandbox and the `.env` that names them, as its folder has them. */
export const writeEnvironment = (folder: string, options: ClientOptions): void => {
  currentWatch()?.learnOptions(options);
  mkdirSync(folder, { recursive: true });
  const [[id = '', publicKey = ''] = []] = Object.entries(options.certs);
  writeFileSync(join(folder, 'apiclient_key.pem'), options.privateKey);
  writeFileSync(join(folder, 'pub_key.pem'), publicKey);
  const variables = {
    WECHATPAY_MCHID: options.mchid,
    WECHATPAY_SERIAL: options.serial,
    WECHATPAY_PRIVATE_KEY: join(folder, 'apiclient_key.pem'),
    WECHATPAY_PUBLIC_KEY_ID: id,
    WECHATPAY_PUBLIC_KEY: join(folder, 'pub_key.pem'),
    WECHATPAY_API_V3_KEY: options.apiV3Key,
    WECHATPAY_SECRET: options.secret,
    WECHATPAY_BASE_URI: options.base_uri,
  };
  const lines = Object.entries(variables).map(([name, value]) => `${name}=${JSON.stringify(value)}\n`);
  writeFileSync(join(folder, '.env'), lines.join(''));
};
