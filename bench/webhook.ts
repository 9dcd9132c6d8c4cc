/**
 * Compares `webhook.receive` and `webhook.fetch` with the floor: one RSA verification and one AES-GCM decryption with bare
 * node:crypto, on the event loop or on the thread pool, whichever is faster. A handler of Fetch requests cannot reach that
 * floor, because it also reads a Request and creates a Response; so `webhook.fetch` is also compared with a handwritten
 * Fetch handler. The target is 80 %. Run with `npm run bench -- webhook`.
 */
import { createDecipheriv, type KeyObject, verify } from 'node:crypto';
import { Webhook } from '../src/webhook';
import { createPlatform, type SealedNotification } from '../src/webhook/testing';

const count = 4_000;
const batch = 250;
const atOnce = 32;
const rounds = 5;
const url = 'https://shop.example/notify';

const platform = await createPlatform();
const [publicKey] = Object.values(platform.options.certs) as [KeyObject];
const draft = {
  event_type: 'TRANSACTION.SUCCESS',
  resource: {
    appid: 'wxd678efh567hg6787',
    mchid: '1900000109',
    out_trade_no: '1217752501201407033233368018',
    transaction_id: '1217752501201407033233368018',
    trade_type: 'JSAPI',
    trade_state: 'SUCCESS',
    trade_state_desc: '支付成功',
    bank_type: 'CMC',
    attach: '',
    success_time: '2018-06-08T10:34:56+08:00',
    payer: { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
    amount: { total: 100, payer_total: 100, currency: 'CNY', payer_currency: 'CNY' },
  },
};
const notifications = await Promise.all(Array.from({ length: count }, () => platform.notification(draft)));

type Verify = (message: Buffer, signature: Buffer) => boolean | Promise<boolean>;

const inPlace: Verify = (message, signature) => verify('sha256', message, publicKey, signature);

const onPool: Verify = (message, signature) =>
  new Promise((resolve, reject) => {
    verify('sha256', message, publicKey, signature, (error, valid) => (error ? reject(error) : resolve(valid)));
  });

/** The floor: checks only the signature and the authentication tag. */
const byHand =
  (verified: Verify) =>
  async ({ body, headers }: SealedNotification): Promise<void> => {
    const head = Buffer.from(`${headers['Wechatpay-Timestamp']}\n${headers['Wechatpay-Nonce']}\n`);
    const message = Buffer.concat([head, body, Buffer.from('\n')]);
    if (!(await verified(message, Buffer.from(headers['Wechatpay-Signature'] ?? '', 'base64'))))
      throw new Error('the signature of the notification is wrong');
    const { resource } = JSON.parse(body.toString()) as { resource: Record<string, string> };
    const sealed = Buffer.from(resource.ciphertext ?? '', 'base64');
    const decipher = createDecipheriv('aes-256-gcm', platform.options.apiV3Key, resource.nonce ?? '');
    decipher.setAAD(Buffer.from(resource.associated_data ?? '')).setAuthTag(sealed.subarray(-16));
    JSON.parse(decipher.update(sealed.subarray(0, -16), undefined, 'utf8') + decipher.final('utf8'));
  };

/** The floor in a Fetch handler: reads the body and headers in the fastest way available, and returns a Response. */
const handlerByHand = async (request: Request): Promise<unknown> => {
  const reader = request.body?.getReader();
  const chunks: Uint8Array[] = [];
  for (let next = await reader?.read(); next?.value !== undefined; next = await reader?.read()) chunks.push(next.value);
  const headers = Object.fromEntries(headerNames.map((name) => [name, request.headers.get(name) ?? '']));
  await byHand(inPlace)({ body: Buffer.concat(chunks), headers });
  return new Response(null, { status: 204 });
};

const headerNames = ['Wechatpay-Timestamp', 'Wechatpay-Nonce', 'Wechatpay-Signature', 'Wechatpay-Serial'];

const requestOf = ({ body, headers }: SealedNotification): Request =>
  new Request(url, { method: 'POST', body: new Uint8Array(body), headers });

interface Rate {
  /** Notifications per second of processor time over all threads: the throughput of one core. */
  perCore: number;
  /** Notifications per second of elapsed time; depends on how many idle cores there are. */
  perSecond: number;
}

/**
 * The rate of a run with `atOnce` notifications in flight. Each batch of inputs is created before its clock starts, because
 * in production the server creates the request, not the webhook. Garbage collections then move the inputs to the old
 * generation, so that this is not measured either.
 */
const rateOf = async <T>(
  make: (notification: SealedNotification) => T,
  run: (made: T) => Promise<unknown>,
): Promise<Rate> => {
  let elapsed = 0;
  let used = 0;
  for (let from = 0; from < count; from += batch) {
    const items = notifications.slice(from, from + batch).map(make);
    for (let age = 0; age < 2; age += 1) globalThis.gc?.({ type: 'minor' });
    let next = 0;
    const worker = async (): Promise<void> => {
      for (let item = items[next++]; item !== undefined; item = items[next++]) await run(item);
    };
    const usage = process.cpuUsage();
    const start = performance.now();
    await Promise.all(Array.from({ length: atOnce }, worker));
    elapsed += performance.now() - start;
    const { user, system } = process.cpuUsage(usage);
    used += (user + system) / 1000;
  }
  return { perCore: (count / used) * 1000, perSecond: (count / elapsed) * 1000 };
};

const webhookOf = (): Webhook => new Webhook(platform.options).on('TRANSACTION.SUCCESS', () => {});

const throughFetch = (): Promise<Rate> => {
  const { fetch } = webhookOf();
  return rateOf(requestOf, async (request) => {
    const { status } = await fetch(request);
    if (status !== 204) throw new Error(`the webhook responded with ${status}`);
  });
};

const throughReceive = (): Promise<Rate> => {
  const webhook = webhookOf();
  return rateOf(
    (notification) => notification,
    ({ body, headers }) => webhook.receive(body, headers),
  );
};

const runs = {
  'floor, in place': () => rateOf((notification) => notification, byHand(inPlace)),
  'floor, on the pool': () => rateOf((notification) => notification, byHand(onPool)),
  'floor, of a Request': () => rateOf(requestOf, handlerByHand),
  'webhook.fetch': throughFetch,
  'webhook.receive': throughReceive,
};
const names = Object.keys(runs) as (keyof typeof runs)[];
const rates = Object.fromEntries(names.map((name) => [name, [] as Rate[]])) as Record<keyof typeof runs, Rate[]>;
for (let round = 0; round <= rounds; round += 1) {
  for (const name of names) {
    const rate = await runs[name]();
    // The first round only warms up.
    if (round > 0) rates[name].push(rate);
  }
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
const show = (unit: keyof Rate): void => {
  const medians = new Map(names.map((name) => [name, median(rates[name].map((rate) => rate[unit]))]));
  const floor = Math.max(medians.get('floor, in place') ?? 0, medians.get('floor, on the pool') ?? 0);
  for (const [name, rate] of medians) {
    console.log(`${unit}  ${name.padEnd(20)}${Math.round(rate)} (${percent(rate, floor)} of the floor)`);
  }
  const byHandOfARequest = medians.get('floor, of a Request') ?? 0;
  console.log(
    `${unit}  webhook.fetch is ${percent(medians.get('webhook.fetch') ?? 0, byHandOfARequest)} of the floor, of a Request`,
  );
};
const percent = (rate: number, floor: number): string => `${Math.round((rate / floor) * 100)} %`;
show('perCore');
show('perSecond');
