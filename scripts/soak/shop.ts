// The shop, in a process of its own: it calls the platform by the SDK, whose process it measures.
import { readdirSync } from 'node:fs';
import { request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { Builder } from '../../src/builder';
import type { Client } from '../../src/client';
import { isWeChatPayError } from '../../src/errors';
import type { ClientOptions } from '../../src/sandbox';
import { type Kind, kinds, type Shop } from './calls';
import { letJump, movableClock } from './clock';
import { type Begun, journalOf, type Settled } from './journal';
import { type Block, watchLoop } from './loop';
import { chosen, seeded } from './random';

/** What the process was like at a time. */
export interface Sample {
  /** Milliseconds since the start. */
  at: number;
  calls: number;
  /** Bytes, after a collection. */
  heap: number;
  rss: number;
  /** Open file descriptors, sockets among them; -1 where that is not known. */
  descriptors: number;
  timers: number;
}

/** What the process reports before it ends. */
export interface Report {
  samples: readonly Sample[];
  blocks: readonly Block[];
  jumps: number;
  /** What nobody caught. */
  uncaught: readonly string[];
}

const { options, proxy, path, notify_url, milliseconds, seed, atOnce } = JSON.parse(process.env.SOAK ?? '{}') as {
  options: ClientOptions;
  proxy: string;
  path: string;
  notify_url: string;
  milliseconds: number;
  seed: number;
  atOnce: number;
};

const random = seeded(seed);
const journal = journalOf(path);
const clock = movableClock();
const loop = watchLoop();
const start = performance.now();
const uncaught: string[] = [];
process.on('uncaughtException', (error) => void uncaught.push(`${error.stack}`));

/** Over a connection of its own each time: one that is kept may be closed by the sandbox at the moment it is used. */
const act = (action: string, body: object): Promise<void> =>
  new Promise((resolve, reject) => {
    const headers = { 'Content-Type': 'application/json' };
    const outgoing = request(
      `${options.base_uri}_sandbox/${action}`,
      { method: 'POST', headers, agent: false },
      (incoming) => incoming.resume().once('close', () => resolve()),
    );
    outgoing.once('error', (cause) => reject(new Error(`The control API, ${action}: ${cause.message}`)));
    outgoing.end(JSON.stringify(body));
  });

const publicKeys = Object.fromEntries(Object.entries(options.certs).filter(([id]) => id.startsWith('PUB_KEY_ID_')));
const common = { ...options, base_uri: proxy, timeout: 2500 };
const clients: readonly { name: string; instance: Client }[] = [
  { name: '微信支付公钥', instance: Builder.factory({ ...common, certs: publicKeys }) },
  { name: '平台证书', instance: Builder.factory({ ...common, certs: undefined, certificates: { cooldown: 1 } }) },
  { name: "clock: 'auto'", instance: Builder.factory({ ...common, certs: publicKeys, clock: 'auto' }) },
];

const shop: Shop = { mchid: options.mchid, notify_url, orders: [], random, act };

let made = 0;
const call = async (kind: Kind): Promise<void> => {
  made += 1;
  const id = `${made}`;
  const number = `soak${seed}x${made}`;
  const { name, instance } = clients[Math.floor(random() * clients.length)] ?? { name: '', instance: undefined };
  if (instance === undefined) return;
  const controller = random() < 0.08 ? new AbortController() : undefined;
  const timer = controller && setTimeout(() => controller.abort(), random() * 150);
  const begun: Begun = { call: id, kind: kind.name, client: name, ...(kind.makes && { makes: number }) };
  journal.write({ ...begun, begun: true });
  loop.mark(`${kind.name} begins`);
  const { ahead } = clock;
  const turn = { instance, shop, number, options: { headers: { 'X-Soak-Call': id }, signal: controller?.signal } };
  const settled: Settled = await kind.run(turn).then(
    (wrong) => ({ call: id, isOk: true, ...(wrong && { wrong }) }),
    (error: unknown) => failureOf(id, error),
  );
  clearTimeout(timer);
  loop.mark(`${kind.name} ends`);
  journal.write({ ...settled, ...(clock.ahead === ahead && { ahead }) });
};

const failureOf = (id: string, error: unknown): Settled => {
  const isOwn = isWeChatPayError(error) && typeof error.code === 'string' && error.code !== '';
  const { name, message, code } = Object(error) as Error & { code?: string };
  const says = /nothing was sent/.test(message)
    ? 'nothing was sent'
    : /may have arrived|query/.test(message)
      ? 'it may have arrived'
      : 'nothing';
  return {
    call: id,
    isOk: false,
    isOwn,
    says,
    name: `${name}`,
    code: `${code}`,
    ...(!isOwn && { wrong: `${message}` }),
  };
};

const samples: Sample[] = [];
const descriptors = (): number => {
  try {
    return readdirSync('/proc/self/fd').length;
  } catch {
    return -1;
  }
};
const sample = (): void =>
  loop.aside(() => {
    global.gc?.();
    const { heapUsed, rss } = process.memoryUsage();
    const timers = process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
    const at = performance.now() - start;
    samples.push({ at, calls: made, heap: heapUsed, rss, descriptors: descriptors(), timers });
  });

const work = async (): Promise<void> => {
  while (performance.now() - start < milliseconds) {
    await call(chosen(kinds, random));
    await sleep(random() * 100);
  }
};

const jumping = letJump(clock);
const sampling = setInterval(sample, milliseconds / 60);
await Promise.all(Array.from({ length: atOnce }, work));
clearInterval(sampling);
sample();
jumping.stop();
const blocks = await loop.end();
await journal.end();
process.send?.({ samples, blocks, jumps: jumping.jumps(), uncaught } satisfies Report);
// Nothing is left to do: the process ends by itself, or something was left open.
