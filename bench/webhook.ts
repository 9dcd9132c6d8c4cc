/**
 * What a notification costs through `webhook.fetch` over its floor: one RSA verification and one AES-GCM opening with
 * nothing but node:crypto, as many at once. The target is 80 % of the floor. Run with `npm run bench`.
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

const verifyOnPool = (message: Buffer, signature: Buffer): Promise<boolean> =>
  new Promise((resolve, reject) => {
    verify('sha256', message, publicKey, signature, (error, valid) => (error ? reject(error) : resolve(valid)));
  });

/** The floor: nothing is checked but the signature and the tag. */
const byHand = async ({ body, headers }: SealedNotification): Promise<void> => {
  const head = Buffer.from(`${headers['Wechatpay-Timestamp']}\n${headers['Wechatpay-Nonce']}\n`);
  const message = Buffer.concat([head, body, Buffer.from('\n')]);
  if (!(await verifyOnPool(message, Buffer.from(headers['Wechatpay-Signature'] ?? '', 'base64'))))
    throw new Error('digest');
  const { resource } = JSON.parse(body.toString()) as { resource: Record<string, string> };
  const sealed = Buffer.from(resource.ciphertext ?? '', 'base64');
  const decipher = createDecipheriv('aes-256-gcm', platform.options.apiV3Key, resource.nonce ?? '');
  decipher.setAAD(Buffer.from(resource.associated_data ?? '')).setAuthTag(sealed.subarray(-16));
  JSON.parse(decipher.update(sealed.subarray(0, -16), undefined, 'utf8') + decipher.final('utf8'));
};

/**
 * How many a second, so many at once. What each run takes is made before, a few hundred at a time and off the clock: a
 * server hands a request over, and it is not the webhook's doing.
 */
const rateOf = async <T>(
  make: (notification: SealedNotification) => T,
  run: (made: T) => Promise<unknown>,
): Promise<number> => {
  let elapsed = 0;
  for (let from = 0; from < count; from += batch) {
    const items = notifications.slice(from, from + batch).map(make);
    let next = 0;
    const worker = async (): Promise<void> => {
      for (let item = items[next++]; item !== undefined; item = items[next++]) await run(item);
    };
    const start = performance.now();
    await Promise.all(Array.from({ length: atOnce }, worker));
    elapsed += performance.now() - start;
  }
  return (count / elapsed) * 1000;
};

const webhookOf = (): Webhook => new Webhook(platform.options).on('TRANSACTION.SUCCESS', () => {});

const throughFetch = (): Promise<number> => {
  const { fetch } = webhookOf();
  return rateOf(
    ({ body, headers }) => new Request(url, { method: 'POST', body: new Uint8Array(body), headers }),
    async (request) => {
      const { status } = await fetch(request);
      if (status !== 204) throw new Error(`answered ${status}`);
    },
  );
};

const throughReceive = (): Promise<number> => {
  const webhook = webhookOf();
  return rateOf(
    (notification) => notification,
    ({ body, headers }) => webhook.receive(body, headers),
  );
};

const results = { floor: [] as number[], fetch: [] as number[], receive: [] as number[] };
for (let round = 0; round <= rounds; round += 1) {
  const measured = {
    floor: await rateOf((notification) => notification, byHand),
    fetch: await throughFetch(),
    receive: await throughReceive(),
  };
  // The first round only warms up.
  if (round > 0) for (const name of ['floor', 'fetch', 'receive'] as const) results[name].push(measured[name]);
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
const [floor, fetched, received] = [results.floor, results.fetch, results.receive].map(median) as [
  number,
  number,
  number,
];
const shown = (rate: number): string => `${Math.round(rate)}/s (${Math.round((rate / floor) * 100)} % of the floor)`;
console.log(`floor            ${Math.round(floor)}/s, ${atOnce} at once`);
console.log(`webhook.fetch    ${shown(fetched)}`);
console.log(`webhook.receive  ${shown(received)}`);
