/**
 * Every example of `examples/`, as its reader has it: the packed package and everything else from the registry, started, and
 * bought from. `npm run check:examples -- express koa` takes these alone.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { Bill } from '../src';
import { cli, freePort, install, type LocalSandbox, startSandbox } from './examples/project';
import { call, purchase } from './examples/purchase';
import { type Running, start } from './examples/running';
import { packInto } from './package/consumer';

/** An example in a folder of its own; what it starts is stopped after it. */
interface Example {
  folder: string;
  /** `npm start`, until it says that it is ready. */
  open(env?: NodeJS.ProcessEnv): Promise<string>;
  sandbox(mchid?: string): Promise<LocalSandbox>;
}

const server = async ({ open, sandbox }: Example): Promise<void> => {
  const { url, options } = await sandbox();
  await purchase(await open({ WECHATPAY_OPTIONS: options }), url);
};

/** Each merchant has a WeChat Pay of its own here, so that what is sent to the wrong one is refused. */
const merchants = async ({ open, sandbox }: Example): Promise<void> => {
  const all = await Promise.all(
    ['1900000001', '1900000002'].map(async (mchid) => ({ mchid, ...(await sandbox(mchid)) })),
  );
  const WECHATPAY_MERCHANTS = all.map(({ mchid, options }) => `${mchid}=${options}`).join();
  const shop = await open({ WECHATPAY_MERCHANTS });
  for (const { mchid, url } of all) await purchase(`${shop}/${mchid}`, url);
};

const jest = async ({ folder }: Example): Promise<void> => {
  execFileSync('npm', ['start'], { cwd: folder, stdio: 'pipe' });
};

/** Two payments, of which the books have one right and one wrong. */
const worker = async ({ folder, sandbox }: Example): Promise<void> => {
  const { url, options } = await sandbox();
  const mchid = '1900000109';
  for (const [out_trade_no, total] of [['order-0001', 100] as const, ['order-0002', 250] as const]) {
    const order = {
      mchid,
      out_trade_no,
      appid: 'wxd678efh567hg6787',
      description: 'Image',
      notify_url: `${url}/notify`,
    };
    const fields = Object.entries({ ...order, 'amount.total': total }).map(([name, value]) => `${name}=${value}`);
    const env = ['--env-file', join(dirname(options), '.env')];
    execFileSync(process.execPath, [
      join(folder, cli),
      'call',
      'POST',
      'v3/pay/transactions/native',
      ...env,
      ...fields,
    ]);
    await call('POST', `${url}/_sandbox/pay`, { out_trade_no });
  }
  writeFileSync(join(folder, 'books.json'), JSON.stringify({ 'order-0001': 100, 'order-0002': 205 }));
  // The sandbox has the bill of a day at once.
  const today = Bill.yesterday(Date.now() + 86_400_000);
  const said = await start(folder, ['npm', 'start', '--', today], { WECHATPAY_OPTIONS: options }).said(
    /[\s\S]* different\n/,
  );
  for (const line of ['order-0002: 205 in the books, 250 in the bill', `${today}: 1 alike, 1 different`]) {
    if (!said.includes(`${line}\n`)) throw new Error(`It does not say "${line}" but:\n${said}`);
  }
};

/** Brings its sandbox, whose customer pays by a button of the page. */
const shop = async ({ open }: Example): Promise<void> => {
  const url = await open();
  const page = await (await fetch(url)).text();
  if (!page.includes('¥19.90')) throw new Error(`No price on the page:\n${page}`);
  const { out_trade_no, code } = await call('POST', `${url}/orders`);
  if (!String(code).startsWith('<svg')) throw new Error(`No code to scan: ${code}`);
  const order = `${url}/orders/${out_trade_no}`;
  await call('POST', `${order}/pay`);
  const { status } = await call('POST', `${order}/refund`);
  const { state } = await call('GET', order);
  if (status !== 'PROCESSING' || state !== 'REFUNDED') throw new Error(`The refund is ${status}, the order ${state}`);
};

const checks: Readonly<Record<string, (example: Example) => Promise<void>>> = {
  node: server,
  express: server,
  koa: server,
  fastify: server,
  hono: server,
  next: server,
  nest: merchants,
  'commonjs-jest': jest,
  reconcile: worker,
  shop,
};

const root = join(import.meta.dirname, '..');
const examples = mkdtempSync(join(tmpdir(), 'wechatpay-chain-examples-'));
cpSync(join(root, 'examples'), examples, { recursive: true, filter: (path) => basename(path) !== 'node_modules' });

const check = async (name: string, tarball: string): Promise<void> => {
  const folder = join(examples, name);
  const started: Running[] = [];
  const port = await freePort();
  const open: Example['open'] = async (env) => {
    const running = start(folder, ['npm', 'start'], { PORT: `${port}`, ...env });
    started.push(running);
    await running.said(/Ready/);
    return `http://127.0.0.1:${port}`;
  };
  const sandbox: Example['sandbox'] = async (mchid = '1900000109') => {
    const local = await startSandbox(folder, mchid);
    started.push(local.running);
    return local;
  };
  try {
    install(folder, tarball);
    await checks[name]?.({ folder, open, sandbox });
  } finally {
    for (const { stop } of started) stop();
  }
};

try {
  const tarball = packInto(examples);
  const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(checks);
  for (const name of names) {
    await check(name, tarball);
    console.log(`examples/${name}: installed, started, called`);
  }
} catch (error) {
  const { stdout, stderr } = error as { stdout?: Buffer; stderr?: Buffer };
  console.error(`${stdout ?? ''}${stderr ?? ''}`, error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(examples, { recursive: true });
}
