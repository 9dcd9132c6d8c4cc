/**
 * What a call costs over its floor: the same request signed, sent and verified by hand with nothing but node:crypto and
 * node:http. And what the chain itself costs. Run with `npm run bench`.
 */
import { sign, verify } from 'node:crypto';
import { request } from 'node:http';
import { promisify } from 'node:util';
import { Bench } from 'tinybench';
import { Builder } from '../src';
import { startAnswering } from './support/server';

const signOnPool = promisify(sign) as (algorithm: string, data: Buffer, key: object) => Promise<Buffer>;
const verifyOnPool = promisify(verify) as unknown as (
  algorithm: string,
  data: Buffer,
  key: object,
  signature: Buffer,
) => Promise<boolean>;

const body = JSON.stringify({ code_url: 'weixin://wxpay/bizpayurl?pr=abc' });
const json = {
  appid: 'wxd678efh567hg6787',
  mchid: '1900000109',
  description: 'Image形象店-深圳腾大-QQ公仔',
  out_trade_no: '1217752501201407033233368018',
  notify_url: 'https://example.com/notify',
  amount: { total: 100 },
};

const server = await startAnswering(body);
const instance = Builder.factory({
  mchid: '1900000109',
  serial: '3775B6A45ACD588826D15E583A95F5DD00000000',
  privateKey: server.merchantKey,
  certs: { [server.platformKeyId]: server.platformKey },
  base_uri: server.baseURL,
});

const byHand = async (): Promise<unknown> => {
  const text = JSON.stringify(json);
  const timestamp = `${Math.floor(Date.now() / 1000)}`;
  const message = `POST\n/v3/pay/transactions/native\n${timestamp}\nnonce\n${text}\n`;
  const signature = (await signOnPool('sha256', Buffer.from(message), server.merchantKey)).toString('base64');
  const { headers, bytes } = await new Promise<{ headers: NodeJS.Dict<string | string[]>; bytes: Buffer }>(
    (resolve, reject) => {
      const outgoing = request(
        `${server.baseURL}v3/pay/transactions/native`,
        {
          method: 'POST',
          headers: {
            Authorization: `WECHATPAY2-SHA256-RSA2048 mchid="1900000109",nonce_str="nonce",signature="${signature}",timestamp="${timestamp}",serial_no="3775"`,
            'Content-Type': 'application/json',
            'Content-Length': Buffer.byteLength(text),
          },
        },
        (incoming) => {
          const chunks: Buffer[] = [];
          incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
          incoming.on('end', () => resolve({ headers: incoming.headers, bytes: Buffer.concat(chunks) }));
        },
      );
      outgoing.on('error', reject).end(text);
    },
  );
  const signed = Buffer.concat([
    Buffer.from(`${headers['wechatpay-timestamp']}\n${headers['wechatpay-nonce']}\n`),
    bytes,
    Buffer.from('\n'),
  ]);
  const good = await verifyOnPool(
    'sha256',
    signed,
    server.platformKey,
    Buffer.from(String(headers['wechatpay-signature']), 'base64'),
  );
  if (!good) throw new Error('the answer does not verify');
  return JSON.parse(bytes.toString());
};

const many = (call: () => Promise<unknown>, count: number) => () => Promise.all(Array.from({ length: count }, call));

const bench = new Bench({ time: 2_000, warmupTime: 500 });
bench
  .add('one call, by hand', byHand)
  .add('one call, SDK', () => instance.v3.pay.transactions.native.post({ json }))
  .add('16 calls at once, by hand', many(byHand, 16))
  .add(
    '16 calls at once, SDK',
    many(() => instance.v3.pay.transactions.native.post({ json }), 16),
  )
  .add('property chain', () => instance.v3.payscore.serviceorder._out_order_no_.modify)
  .add('chain string', () => instance.chain('v3/payscore/serviceorder/{out_order_no}/modify'));
await bench.run();
await server.close();

const rate = (name: string): number => {
  const result = bench.getTask(name)?.result;
  if (result === undefined || !('throughput' in result)) throw new Error(`${name} has no result`);
  return result.throughput.mean;
};
for (const { name } of bench.tasks) console.log(`${name.padEnd(28)} ${rate(name).toFixed(0).padStart(10)} /s`);
for (const form of ['one call', '16 calls at once']) {
  console.log(`${form}: ${((100 * rate(`${form}, SDK`)) / rate(`${form}, by hand`)).toFixed(0)} % of the floor`);
}
