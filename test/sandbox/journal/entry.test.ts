import { constants, publicEncrypt } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Sandbox } from '../../../src/sandbox';
import type { DeliveryEntry, RequestEntry } from '../../../src/sandbox/journal/entry';
import { startSandbox } from '../../support/client';
import { call, get, post } from '../client';
import { startReceiver } from '../notify/receiver';
import { latestEntry } from './reader';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());
beforeEach(() => sandbox.reset());

const ask = (query: string): Promise<Response> => fetch(new URL(`/_sandbox/entry${query}`, sandbox.options.base_uri));

const lastEntry = <T extends RequestEntry | DeliveryEntry>(kind: T['kind']): Promise<T> =>
  latestEntry<T>(sandbox, kind);

/** As a merchant encrypts for the platform. */
const encrypted = (plaintext: string): string => {
  const [key = ''] = Object.values(sandbox.options.certs);
  const padding = constants.RSA_PKCS1_OAEP_PADDING;
  return publicEncrypt({ key, padding, oaepHash: 'sha1' }, Buffer.from(plaintext)).toString('base64');
};

const order = (out_trade_no: string) => ({
  ...{ appid: 'wxd678efh567hg6787', mchid: sandbox.options.mchid, description: '名', out_trade_no },
  ...{ notify_url: 'http://127.0.0.1:9/notify', amount: { total: 1 } },
});

describe('the entry of a request', () => {
  it('has headers and bodies of both directions as they went over the wire', async () => {
    const json = order('order-1');
    const answer = await call(sandbox, 'POST', '/v3/pay/transactions/native', { json, headers: { 'X-Own': 'é' } });
    const { headers, body, response, signature, at, duration } = await lastEntry<RequestEntry>('request');
    expect(headers).toMatchObject({ 'User-Agent': 'by-hand', 'X-Own': 'é' });
    expect(JSON.parse(body)).toEqual(json);
    expect(response).toMatchObject({ status: 200, body: answer.body.toString() });
    expect(response.headers['Wechatpay-Signature']).toBe(answer.headers['wechatpay-signature']);
    expect(signature).toEqual({ verdict: 'accepted', expected: sandbox.requests.at(-1)?.message });
    expect(Math.abs(at - Date.now())).toBeLessThan(600_000);
    expect(duration).toBeGreaterThan(0);
  });

  it('opens the sensitive fields of both directions', async () => {
    const transfer = {
      ...{ appid: 'wxd678efh567hg6787', openid: 'o1', out_bill_no: 'bill1', transfer_scene_id: '1000' },
      ...{ transfer_amount: 100, transfer_remark: 'x', user_name: encrypted('张三') },
      transfer_scene_report_infos: [{ info_type: '活动名称', info_content: '抽奖' }],
    };
    await post(sandbox, '/v3/fund-app/mch-transfer/transfer-bills', transfer);
    const { body, opened } = await lastEntry<RequestEntry>('request');
    expect(JSON.parse(body).user_name).toBe(transfer.user_name);
    expect(opened).toEqual({ ...transfer, user_name: '张三' });

    await post(sandbox, '/v3/pay/transactions/native', order('order-1'));
    sandbox.pay('order-1');
    const complaint_id = sandbox.complain('order-1', { payer_phone: '18500001111' });
    const { json } = await get(sandbox, `/v3/merchant-service/complaints-v2/${complaint_id}`);
    const { response } = await lastEntry<RequestEntry>('request');
    expect(json.payer_phone).not.toBe('18500001111');
    expect(response.opened).toEqual({ ...json, payer_phone: '18500001111' });
  });

  it('names the error of the response', async () => {
    await post(sandbox, '/v3/pay/transactions/native', { appid: 'wx1' });
    expect(await lastEntry<RequestEntry>('request')).toMatchObject({
      ...{ status: 400, verdict: 'accepted', code: 'PARAM_ERROR', message: expect.stringContaining('/body/') },
    });
  });

  it('tells a request without a signature from one whose signature is refused', async () => {
    await call(sandbox, 'GET', '/v3/certificates', { authorization: null });
    expect(await lastEntry<RequestEntry>('request')).toMatchObject({ status: 401, verdict: 'unsigned' });
    await call(sandbox, 'GET', '/v3/certificates', { sign: { covers: '{}' } });
    expect(await lastEntry<RequestEntry>('request')).toMatchObject({ status: 401, verdict: 'refused' });
  });

  it('reads XML of APIv2 like JSON', async () => {
    const xml = `<xml><mch_id>${sandbox.options.mchid}</mch_id><out_trade_no>order-9</out_trade_no><sign>X</sign></xml>`;
    await call(sandbox, 'POST', '/pay/orderquery', { body: xml, headers: { 'Content-Type': 'text/xml' } });
    expect(await lastEntry<RequestEntry>('request')).toMatchObject({
      ...{ operation: 'POST v2/pay/orderquery', status: 200, verdict: 'refused', numbers: ['order-9'], body: xml },
    });
    await call(sandbox, 'POST', '/pay/orderquery', { body: '<xml><out_trade_no>1</out_trade_no></xml>' });
    expect(await lastEntry<RequestEntry>('request')).toMatchObject({ verdict: 'unsigned' });
  });

  it('leaves the files of an upload out, and nothing else', async () => {
    const meta = '{"filename":"a.png","sha256":"0"}';
    const part = (disposition: string, content: string): string =>
      `--b\r\nContent-Disposition: form-data; ${disposition}\r\n\r\n${content}\r\n`;
    const body = `${part('name="meta"', meta)}${part('name="file"; filename="a.png"', 'x'.repeat(3000))}--b--\r\n`;
    const headers = { 'Content-Type': 'multipart/form-data; boundary=b' };
    await call(sandbox, 'POST', '/v3/merchant/media/upload', { body, headers, sign: { covers: meta } });
    const entry = await lastEntry<RequestEntry>('request');
    expect(entry.verdict).toBe('accepted');
    expect(entry.body).toBe(body.replace('x'.repeat(3000), '[3000 bytes]'));
  });

  it('has no response where the connection was reset', async () => {
    sandbox.answerNext({ kind: 'reset' });
    await get(sandbox, '/v3/certificates').catch(() => undefined);
    expect(await lastEntry<RequestEntry>('request')).toMatchObject({
      ...{ status: 0, response: { status: 0, headers: {}, body: '' } },
    });
  });
});

describe('the entry of a delivery', () => {
  it('has what was sent, what it says decrypted, and what came back', async () => {
    const receiver = await startReceiver(() => 500);
    try {
      sandbox.notify('COUPON.USE', { url: receiver.url, resource: { coupon_id: '9' } });
      await sandbox.idle();
      const { headers, body, resource, response } = await lastEntry<DeliveryEntry>('delivery');
      const [arrived] = receiver.arrived;
      expect(body).toBe(arrived?.body);
      expect(headers['Wechatpay-Signature']).toBe(arrived?.headers['wechatpay-signature']);
      expect(resource).toMatchObject({ coupon_id: '9' });
      expect(response).toEqual({ status: 500, body: '{"code":"FAIL","message":"number 1"}' });
    } finally {
      await receiver.close();
    }
  });
});

describe('an entry that there is not', () => {
  it.each([
    ['?id=999999999', 404, 'There is no entry 999999999; it is too old, or was forgotten by a reset.'],
    ['', 400, 'The query needs id, the number of an entry.'],
    ['?id=x', 400, 'The parameter id is the id of an entry, a whole number.'],
  ])('%s', async (query, status, message) => {
    const response = await ask(query);
    expect([response.status, await response.json()]).toEqual([status, { message }]);
  });
});
