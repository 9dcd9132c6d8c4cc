/**
 * How soon the sandbox starts, what a signed request costs it beside its RSA alone, and what an order takes of memory. Run with
 * `npm run bench -- sandbox`; the targets are 1 s, 70 %, and 100,000 orders in less than 300 MB.
 */
import type { ChildProcess } from 'node:child_process';
import { sign } from 'node:crypto';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import type { Ask, Spent, Started } from './child/sandbox';
import { compileChildren, startChild } from './support/child';
import { median, printTable, spread } from './support/figures';

const rounds = Number(process.env.ROUNDS ?? 9);
const calls = 1_000;
const inFlight = 16;

/** A signed order by hand. */
const orderOf = (
  { options }: Started,
  number: number,
): { body: string; message: string; headers: Record<string, string> } => {
  const { mchid, serial, privateKey } = options;
  const body = JSON.stringify({
    ...{ appid: 'wxd678efh567hg6787', mchid, description: 'Image形象店-深圳腾大-QQ公仔' },
    ...{ out_trade_no: `order-${number}`, notify_url: 'https://shop.example/notify', amount: { total: 100 } },
  });
  const [timestamp, nonce] = [`${Math.floor(Date.now() / 1000)}`, `${number}`.padStart(32, '0')];
  const message = `POST\n/v3/pay/transactions/native\n${timestamp}\n${nonce}\n${body}\n`;
  const signature = sign('sha256', Buffer.from(message), privateKey).toString('base64');
  const authorization = `WECHATPAY2-SHA256-RSA2048 mchid="${mchid}",nonce_str="${nonce}",signature="${signature}",timestamp="${timestamp}",serial_no="${serial}"`;
  return {
    body,
    message,
    headers: {
      Authorization: authorization,
      'Content-Type': 'application/json',
      Accept: 'application/json',
      'User-Agent': 'bench',
    },
  };
};

const post = (
  url: URL,
  agent: Agent,
  { body, headers }: { body: string; headers: Record<string, string> },
): Promise<void> =>
  new Promise((resolve, reject) => {
    const outgoing = request(url, { method: 'POST', agent, headers }, (incoming) => {
      incoming.resume().once('end', () => {
        if (incoming.statusCode === 200) resolve();
        else reject(new Error(`HTTP ${incoming.statusCode}`));
      });
    });
    outgoing.once('error', reject);
    outgoing.end(body);
  });

const ask = async (child: ChildProcess, asked: Ask): Promise<Spent> => {
  child.send(asked);
  const [spent] = await once(child, 'message');
  return spent;
};

compileChildren();
const child = startChild('sandbox', [], ['--expose-gc']);
const [started]: Started[] = await once(child, 'message');
if (started === undefined) throw new Error('the sandbox did not start');
const url = new URL('v3/pay/transactions/native', started.options.base_uri);

let number = 0;
const drive = async (): Promise<number> => {
  const orders = Array.from({ length: calls }, () => orderOf(started, number++));
  // Fresh connections: while orders were signed, the sandbox may have closed idle ones.
  const agent = new Agent({ keepAlive: true });
  const before = performance.now();
  const worker = async (): Promise<void> => {
    for (let next = orders.pop(); next !== undefined; next = orders.pop()) await post(url, agent, next);
  };
  await Promise.all(Array.from({ length: inFlight }, worker));
  agent.destroy();
  return (1000 * calls) / (performance.now() - before);
};

try {
  await drive();
  const { heap: first } = await ask(child, { ask: 'end' });
  const measured: { sandbox: number; floor: number; rate: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await ask(child, { ask: 'begin' });
    const rate = await drive();
    const { processor } = await ask(child, { ask: 'end' });
    const { message } = orderOf(started, 0);
    const signature = sign('sha256', Buffer.from(message), started.options.privateKey).toString('base64');
    const floor = await ask(child, { ask: 'floor', turns: calls, message, signature });
    measured.push({ sandbox: processor / calls, floor: floor.processor / calls, rate });
  }
  const { heap } = await ask(child, { ask: 'end' });
  const of = (name: 'sandbox' | 'floor' | 'rate'): number[] => measured.map((each) => each[name]);
  const share = measured.map(({ sandbox, floor }) => floor / sandbox);
  const figure = (values: readonly number[], digits = 0): string => median(values).toFixed(digits);
  const percent = (value: number): string => `${(100 * value).toFixed(0)} %`;
  printTable([
    ['the sandbox', 'median', 'spread'],
    ['start, keys included, ms', started.milliseconds.toFixed(0), ''],
    ['a signed request, µs of processor time', figure(of('sandbox')), percent(spread(of('sandbox')))],
    ['its RSA alone, µs', figure(of('floor')), percent(spread(of('floor')))],
    ['share of the RSA', percent(median(share)), percent(spread(share))],
    ['requests/s', figure(of('rate')), percent(spread(of('rate')))],
    ['an order, bytes of the heap', ((heap - first) / (rounds * calls)).toFixed(0), ''],
  ]);
} finally {
  child.kill();
}
