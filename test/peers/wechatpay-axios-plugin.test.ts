import { createReadStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Agent } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Sandbox } from '../../src/sandbox';
import { type Receiver, startReceiver } from '../sandbox/notify/receiver';
import { type Shop, tellStory } from '../sandbox/shop/story';
import { describePeer } from './installed';

type Fields = Record<string, string>;
type Json = Record<string, unknown>;
interface Config {
  params?: Json;
  security?: boolean;
  responseType?: string;
  transformResponse?: readonly [];
  meta?: Json;
  headers?: Fields;
  [variable: string]: unknown;
}

type Call = (data?: object, config?: Config) => Promise<{ data: Json; status: number }>;

/** What is used of it here: of `get` the first argument is the config. */
interface Plugin {
  Wechatpay: new (
    options: object,
  ) => {
    v2: {
      pay: Record<'unifiedorder' | 'micropay' | 'orderquery' | 'closeorder' | 'refundquery', { post: Call }> & {
        downloadbill: { post(data: object, config: Config): Promise<{ data: Buffer }> };
      };
      secapi: { pay: Record<'refund' | 'reverse', { post: Call }> };
    };
    v3: {
      pay: {
        transactions: { native: { post: Call }; outTradeNo: { $out_trade_no$: { get: Call; close: { post: Call } } } };
      };
      refund: { domestic: { refunds: { post: Call; $out_refund_no$: { get: Call } } } };
      merchant: { media: { upload: { post: Call } } };
      profitsharing: { receivers: { add: { post: Call } } };
      bill: { tradebill: { get: Call } };
      billdownload: { file: { get(config: Config): Promise<{ data: Buffer }> } };
    };
  };
  Aes: {
    AesGcm: { decrypt(ciphertext: string, key: string, iv: string, aad: string): string };
    AesEcb: { decrypt(ciphertext: string, key: string): string };
  };
  Formatter: {
    response(timestamp: string, nonce: string, body: string): string;
    castCsvBill(bill: Buffer): { rows: Fields[]; summary: Fields };
  };
  Hash: {
    md5(text: string): string;
    sha1(bytes: Buffer): string;
    sha256(bytes: Buffer): string;
    sign(type: 'MD5' | 'HMAC-SHA256', fields: Fields, secret: string): string;
    equals(known: string, given?: string): boolean;
  };
  Rsa: {
    verify(message: string, signature: string, publicKey: string): boolean;
    encrypt(text: string, publicKey: string): string;
    decrypt(ciphertext: string, privateKey: string): string;
  };
  Transformer: { toObject(xml: string): Fields; toXml(fields: Fields): string };
}

/** What it is told, beyond its usual options, of a sandbox that speaks HTTP, and of one that speaks HTTPS. */
const reaching: Record<'HTTP' | 'HTTPS', (sandbox: Sandbox) => object> = {
  HTTP: ({ options }) => ({ baseURL: options.base_uri }),
  HTTPS: ({ options, ca }) => ({ baseURL: options.base_uri, httpsAgent: new Agent({ ca }) }),
};

describePeer<Plugin>('wechatpay-axios-plugin', ({ Wechatpay, Aes, Formatter, Hash, Rsa, Transformer }) => {
  describe.each(['HTTP', 'HTTPS'] as const)('over %s', (protocol) => {
    let dir: string;
    let sandbox: Sandbox;
    let wxpay: InstanceType<Plugin['Wechatpay']>;
    beforeAll(async () => {
      dir = mkdtempSync(join(tmpdir(), 'peers-'));
      sandbox = await Sandbox.start({ dir, tls: protocol === 'HTTPS' });
      const { mchid, serial, privateKey, certs, secret } = sandbox.options;
      const cert = readFileSync(join(dir, 'apiclient_cert.pem'));
      const merchant = { cert, key: privateKey, ca: sandbox.ca };
      wxpay = new Wechatpay({ mchid, serial, privateKey, certs, secret, merchant, ...reaching[protocol](sandbox) });
    });
    afterAll(async () => {
      await sandbox.close();
      rmSync(dir, { recursive: true });
    });

    const shop: Shop = {
      order: async ({ out_trade_no, total, notify_url }) => {
        const named = { appid: 'wxd678efh567hg6787', mchid: sandbox.options.mchid, description: 'Image形象店' };
        const json = { ...named, out_trade_no, notify_url, amount: { total } };
        return (await wxpay.v3.pay.transactions.native.post(json)).data.code_url;
      },
      query: async (out_trade_no) => {
        const params = { mchid: sandbox.options.mchid };
        const { data } = await wxpay.v3.pay.transactions.outTradeNo.$out_trade_no$.get({ params, out_trade_no });
        return data.trade_state;
      },
      open: async (headers, body) => {
        const { certs, apiV3Key } = sandbox.options;
        const text = (name: string): string => `${headers[`wechatpay-${name}`]}`;
        const message = Formatter.response(text('timestamp'), text('nonce'), body);
        if (!Rsa.verify(message, text('signature'), certs[text('serial')] ?? '')) throw new Error('forged');
        const { ciphertext, nonce, associated_data } = JSON.parse(body).resource;
        return JSON.parse(Aes.AesGcm.decrypt(ciphertext, apiV3Key, nonce, associated_data));
      },
      refund: async ({ out_trade_no, out_refund_no, refund, total, notify_url }) => {
        const json = { out_trade_no, out_refund_no, notify_url, amount: { refund, total, currency: 'CNY' } };
        return (await wxpay.v3.refund.domestic.refunds.post(json)).data.status;
      },
      refunded: async (out_refund_no) =>
        (await wxpay.v3.refund.domestic.refunds.$out_refund_no$.get({ out_refund_no })).data.status,
      close: async (out_trade_no) => {
        const { mchid } = sandbox.options;
        const node = wxpay.v3.pay.transactions.outTradeNo.$out_trade_no$.close;
        expect((await node.post({ mchid }, { out_trade_no })).status).toBe(204);
      },
      bill: async (bill_date) => {
        const { data } = await wxpay.v3.bill.tradebill.get({ params: { bill_date } });
        const params = Object.fromEntries(new URL(`${data.download_url}`).searchParams);
        const bill = (await wxpay.v3.billdownload.file.get({ params, responseType: 'arraybuffer' })).data;
        expect(Hash.sha1(bill)).toBe(`${data.hash_value}`.toLowerCase());
        const { rows, summary } = Formatter.castCsvBill(bill);
        const lineOf = (fields: Fields): string => `\`${Object.values(fields).join(',`')}`;
        return [...rows, summary].map(lineOf).join('\n');
      },
    };

    it('runs a whole shop: orders, notifications, refund, closing and bill, each opened by its own helpers', () =>
      tellStory(sandbox, shop));

    it('uploads a picture, of which its meta is signed', async () => {
      const file = join(dir, 'picture.png');
      writeFileSync(file, 'picture');
      const meta = { filename: 'picture.png', sha256: Hash.sha256(readFileSync(file)) };
      const form = { meta: JSON.stringify(meta), file: createReadStream(file) };
      const config = { meta, headers: { 'Content-Type': 'multipart/form-data' } };
      expect((await wxpay.v3.merchant.media.upload.post(form, config)).data.media_id).toMatch(/\S/);
      meta.sha256 = '0'.repeat(64);
      const wrong = { meta: JSON.stringify(meta), file: createReadStream(file) };
      await expect(wxpay.v3.merchant.media.upload.post(wrong, config)).rejects.toMatchObject({
        response: { status: 400 },
      });
    });

    it('sends a name encrypted, and opens the one that comes back', async () => {
      const { certs, privateKey } = sandbox.options;
      const [[id, key]] = Object.entries(certs) as [[string, string]];
      const receiver = { type: 'MERCHANT_ID', account: '1900000108', relation_type: 'STORE' };
      const json = { appid: 'wxd678efh567hg6787', ...receiver, name: Rsa.encrypt('张三', key) };
      const { data } = await wxpay.v3.profitsharing.receivers.add.post(json, { headers: { 'Wechatpay-Serial': id } });
      expect(Rsa.decrypt(`${data.name}`, privateKey)).toBe('张三');
    });

    it('is told of a refusal by status, code and message', async () => {
      sandbox.reset();
      const code = 'ORDER_NOT_EXIST';
      await expect(shop.query('order-9')).rejects.toMatchObject({ response: { status: 404, data: { code } } });
    });

    it.each(['signature', 'tampered', 'unknown-serial', 'unsigned', 'stale'] as const)(
      'refuses a response that went wrong: %s',
      async (kind) => {
        sandbox.reset();
        await shop.order({ out_trade_no: 'order-1', total: 1, notify_url: 'http://127.0.0.1:9/notify' });
        sandbox.answerNext({ kind });
        await expect(shop.query('order-1')).rejects.toMatchObject({ code: expect.stringMatching(/^EV3_RES_/) });
        expect(await shop.query('order-1')).toBe('NOTPAY');
      },
    );

    describe('by APIv2', () => {
      let receiver: Receiver;
      beforeEach(async () => {
        sandbox.reset();
        const taken = Transformer.toXml({ return_code: 'SUCCESS', return_msg: 'OK' });
        receiver = await startReceiver(
          () => 200,
          undefined,
          () => taken,
        );
      });
      afterEach(() => receiver.close());

      const identity = () => ({ appid: 'wx8888888888888888', mch_id: sandbox.options.mchid });
      const place = (more: object = {}) =>
        wxpay.v2.pay.unifiedorder.post({
          ...identity(),
          ...{ body: 'Image形象店', spbill_create_ip: '14.23.150.211', trade_type: 'NATIVE', product_id: '1' },
          ...{ out_trade_no: 'order-1', total_fee: 100, notify_url: receiver.url, ...more },
        });

      it.each(['MD5', 'HMAC-SHA256'] as const)(
        'runs a shop signed with %s: order, query, notification, refund with the certificate, its query and notification',
        async (sign_type) => {
          const { secret } = sandbox.options;
          const ask = { ...identity(), sign_type, out_trade_no: 'order-1' };
          expect((await place({ sign_type })).data.code_url).toMatch(/^weixin:/);
          expect((await wxpay.v2.pay.orderquery.post(ask)).data.trade_state).toBe('NOTPAY');
          const transaction_id = sandbox.pay('order-1');
          await sandbox.idle();
          const told = Transformer.toObject(receiver.arrived[0]?.body ?? '');
          expect(Hash.equals(Hash.sign(sign_type, told, secret), told.sign)).toBe(true);
          expect(Hash.equals(Hash.sign(sign_type, { ...told, total_fee: '1' }, secret), told.sign)).toBe(false);
          expect(told).toMatchObject({ transaction_id, total_fee: '100', result_code: 'SUCCESS' });
          expect((await wxpay.v2.pay.orderquery.post(ask)).data).toMatchObject({
            trade_state: 'SUCCESS',
            transaction_id,
          });

          const amounts = { out_refund_no: 'refund-1', total_fee: 100, refund_fee: 40, notify_url: receiver.url };
          const asked = { ...ask, ...amounts };
          const { data } = await wxpay.v2.secapi.pay.refund.post(asked, { security: true });
          expect(data).toMatchObject({ out_refund_no: 'refund-1', refund_fee: '40' });
          await sandbox.advance('1m');
          const { req_info = '' } = Transformer.toObject(receiver.arrived[1]?.body ?? '');
          const plain = Transformer.toObject(Aes.AesEcb.decrypt(req_info, Hash.md5(secret)));
          expect(plain).toMatchObject({ refund_id: data.refund_id, refund_status: 'SUCCESS', refund_fee: '40' });
          expect((await wxpay.v2.pay.refundquery.post(ask)).data).toMatchObject({
            refund_count: '1',
            refund_status_0: 'SUCCESS',
          });
          expect(sandbox.notifications.map(({ state }) => state)).toEqual(['acknowledged', 'acknowledged']);
        },
      );

      it('takes a payment by its code, reverses it with the certificate, and reads the bill of the day', async () => {
        const asked = { ...identity(), out_trade_no: 'order-2' };
        const paid = { ...asked, body: '茶', total_fee: 550, spbill_create_ip: '14.23.150.211' };
        const { data } = await wxpay.v2.pay.micropay.post({ ...paid, auth_code: '120061098828009406' });
        expect(data).toMatchObject({ trade_type: 'MICROPAY', total_fee: '550' });
        const bill_date = new Date(Date.now() + 8 * 60 * 60 * 1000).toISOString().slice(0, 10).replaceAll('-', '');
        const raw = { responseType: 'arraybuffer', transformResponse: [] } as const;
        const bill = await wxpay.v2.pay.downloadbill.post({ ...identity(), bill_date, bill_type: 'ALL' }, raw);
        const { rows, summary } = Formatter.castCsvBill(bill.data);
        expect(rows).toMatchObject([{ 商户订单号: 'order-2', 微信订单号: data.transaction_id, 订单金额: '5.50' }]);
        expect(summary).toMatchObject({ 总交易单数: '1', 订单总金额: '5.50' });
        const reversed = await wxpay.v2.secapi.pay.reverse.post(asked, { security: true });
        expect(reversed.data).toMatchObject({ result_code: 'SUCCESS', recall: 'N' });
        expect((await wxpay.v2.pay.orderquery.post(asked)).data.trade_state).toBe('REVOKED');
      });

      it('closes an order, and is told of a refusal by err_code', async () => {
        await place();
        const asked = { ...identity(), out_trade_no: 'order-1' };
        expect((await wxpay.v2.pay.closeorder.post(asked)).data.result_code).toBe('SUCCESS');
        await expect(wxpay.v2.pay.closeorder.post(asked)).rejects.toMatchObject({
          response: { data: { return_code: 'SUCCESS', result_code: 'FAIL', err_code: 'ORDERCLOSED' } },
        });
      });
    });
  });
});
