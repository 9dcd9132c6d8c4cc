import { createHash, verify } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Sandbox } from '../../src/sandbox';
import { type Shop, tellStory } from '../sandbox/shop/story';
import { blocksOf, textOf } from '../support/markdown';
import { describePeer, loadPeer } from './installed';

type Headers = Record<string, string>;
interface Output {
  status: number;
  data?: Record<string, unknown> | string;
  error?: string;
}

/** What is used of it here. */
interface Signed {
  timestamp: string;
  nonce: string;
  body: string;
  serial: string;
  signature: string;
}
interface PayRequest {
  upload(url: string, params: object, headers: Headers): Promise<Output>;
  post(url: string, params: object, headers: Headers): Promise<Output>;
  get(url: string, headers: Headers): Promise<Output>;
}
interface Pay {
  createHttp(service: PayRequest): void;
  transactions_native(params: object): Promise<Output>;
  transactions_jsapi(params: object): Promise<Output>;
  transactions_app(params: object): Promise<Output>;
  transactions_h5(params: object): Promise<Output>;
  query(params: { out_trade_no: string } | { transaction_id: string }): Promise<Output>;
  close(out_trade_no: string): Promise<Output>;
  refunds(params: object): Promise<Output>;
  find_refunds(out_refund_no: string): Promise<Output>;
  tradebill(params: object): Promise<Output>;
  downloadBill(download_url: string): Promise<Output>;
  verifySign(params: Signed): Promise<boolean>;
  decipher_gcm(ciphertext: string, associated_data: string, nonce: string): Record<string, unknown>;
}
interface Peer {
  new (options: object): Pay;
  certificates: Record<string, string>;
}

/** Its HTTP client, sent to the sandbox, as the page has it. */
const toSandbox = (base_uri: string): PayRequest => {
  const [source = ''] = blocksOf(textOf('docs/sandbox.md'), 'cjs');
  const exports: { toSandbox?: (base_uri: string) => PayRequest } = {};
  new Function('require', 'exports', source)(loadPeer, exports);
  if (exports.toSandbox === undefined) throw new Error('docs/sandbox.md has no toSandbox');
  return exports.toSandbox(base_uri);
};

const said = ({ data, error }: Output): Record<string, unknown> => {
  if (typeof data !== 'object') throw new Error(`No JSON came: ${error ?? data}`);
  return data;
};

describePeer<Peer>('wechatpay-node-v3', (WxPay) => {
  let dir: string;
  let sandbox: Sandbox;
  let pay: Pay;
  beforeAll(async () => {
    dir = mkdtempSync(join(tmpdir(), 'peers-'));
    sandbox = await Sandbox.start({ dir });
    const { mchid, apiV3Key, base_uri } = sandbox.options;
    const [publicKey, privateKey] = ['apiclient_cert.pem', 'apiclient_key.pem'].map((name) =>
      readFileSync(join(dir, name)),
    );
    pay = new WxPay({ appid: 'wxd678efh567hg6787', mchid, publicKey, privateKey, key: apiV3Key });
    pay.createHttp(toSandbox(base_uri));
  });
  afterAll(async () => {
    WxPay.certificates = {};
    await sandbox.close();
    rmSync(dir, { recursive: true });
  });

  const open: Shop['open'] = async (headers, body) => {
    const text = (name: string): string => `${headers[`wechatpay-${name}`]}`;
    const signed = { timestamp: text('timestamp'), nonce: text('nonce'), serial: text('serial') };
    if (!(await pay.verifySign({ ...signed, body, signature: text('signature') }))) throw new Error('forged');
    const { ciphertext, associated_data, nonce } = JSON.parse(body).resource;
    return pay.decipher_gcm(ciphertext, associated_data, nonce);
  };

  const shop: Shop = {
    order: async ({ total, ...order }) =>
      said(await pay.transactions_native({ description: 'Image形象店', ...order, amount: { total } })).code_url,
    query: async (out_trade_no) => said(await pay.query({ out_trade_no })).trade_state,
    open,
    refund: async ({ refund, total, ...named }) =>
      said(await pay.refunds({ ...named, amount: { refund, total, currency: 'CNY' } })).status,
    refunded: async (out_refund_no) => said(await pay.find_refunds(out_refund_no)).status,
    close: async (out_trade_no) => expect((await pay.close(out_trade_no)).status).toBe(204),
    bill: async (bill_date) => {
      const { download_url, hash_value } = said(await pay.tradebill({ bill_date, bill_type: 'ALL' }));
      const { data } = await pay.downloadBill(`${download_url}`);
      expect(createHash('sha1').update(`${data}`).digest('hex')).toBe(`${hash_value}`.toLowerCase());
      return `${data}`;
    },
  };

  it('asks for platform certificates to verify with, and is told that in public-key mode there are none', async () => {
    const signed = { timestamp: '1', nonce: '1', body: '{}', serial: 'PUB_KEY_ID_1', signature: 'AA==' };
    await expect(pay.verifySign(signed)).rejects.toThrow('拉取平台证书失败');
    expect(sandbox.requests.at(-1)).toMatchObject({ target: '/v3/certificates', signatureAccepted: true, status: 404 });
  });

  it('runs a whole shop: orders, notifications, refund, closing and bill; it verifies no response, and has no reader for bills', async () => {
    WxPay.certificates = { ...sandbox.options.certs };
    await tellStory(sandbox, shop);
    expect(sandbox.requests.filter(({ signatureAccepted }) => !signatureAccepted)).toEqual([]);
  });

  it('orders by JSAPI, App and H5, and makes signed parameters for the cashier of what comes back', async () => {
    sandbox.reset();
    const order = { description: 'Image形象店', notify_url: 'http://127.0.0.1:9/notify', amount: { total: 100 } };
    const payer = { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' };
    const jsapi = said(await pay.transactions_jsapi({ ...order, out_trade_no: 'jsapi-1', payer }));
    expect(jsapi.package).toMatch(/^prepay_id=wx\w+$/);
    const message = `${jsapi.appId}\n${jsapi.timeStamp}\n${jsapi.nonceStr}\n${jsapi.package}\n`;
    const certificate = readFileSync(join(dir, 'apiclient_cert.pem'));
    expect(verify('sha256', Buffer.from(message), certificate, Buffer.from(`${jsapi.paySign}`, 'base64'))).toBe(true);
    const app = said(await pay.transactions_app({ ...order, out_trade_no: 'app-order-1' }));
    expect(app).toMatchObject({ partnerid: sandbox.options.mchid, prepayid: expect.stringMatching(/^wx\w+$/) });
    const scene_info = { payer_client_ip: '14.23.150.211', h5_info: { type: 'Wap' } };
    const h5 = said(await pay.transactions_h5({ ...order, out_trade_no: 'h5-order-1', scene_info }));
    expect(h5.h5_url).toMatch(/^https:\/\/wx\.tenpay\.com\//);
    const transaction_id = sandbox.pay('jsapi-1');
    expect(said(await pay.query({ transaction_id }))).toMatchObject({ trade_type: 'JSAPI', payer });
  });

  it('is told of a refusal by status, code and message', async () => {
    sandbox.reset();
    const { status, error } = await pay.query({ out_trade_no: 'order-9' });
    expect(status).toBe(404);
    expect(JSON.parse(error ?? '')).toMatchObject({ code: 'ORDER_NOT_EXIST', message: expect.stringMatching(/\S/) });
  });
});
