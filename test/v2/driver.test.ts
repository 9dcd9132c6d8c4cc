import type { AxiosInstance } from 'axios';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { Builder } from '../../src/builder';
import type { LooseNode } from '../../types/core.js';
import { rejection } from '../support/client';
import { signedXml, startV2Platform, type V2Platform, writeXml } from '../support/v2-platform';
import { identity, mchid, secret } from './client';

let platform: V2Platform;
let us: ReturnType<typeof identity>;
beforeAll(async () => {
  platform = await startV2Platform(secret);
  us = identity();
});
afterEach(() => platform.reset());
afterAll(() => platform.close());

const make = (): { axios: AxiosInstance; orderquery: LooseNode } => {
  const instance = Builder.factory({ ...us, secret, base_uri: platform.url });
  return {
    axios: instance.getDriver().select('v2'),
    orderquery: (instance as unknown as LooseNode).chain('v2/pay/orderquery'),
  };
};

it('an interceptor changes fields before they are signed and sees answers after they are verified', async () => {
  const { axios, orderquery } = make();
  const seen: unknown[] = [];
  axios.interceptors.request.use((config) => ({ ...config, data: { ...config.data, out_trade_no: 'A1' } }));
  axios.interceptors.response.use((response) => {
    seen.push(response.data);
    return response;
  });
  await orderquery.post({ xml: { mch_id: mchid } });
  expect(platform.requests[0]).toMatchObject({ signed: true, fields: { out_trade_no: 'A1' } });
  expect(seen).toMatchObject([{ return_code: 'SUCCESS' }]);
  platform.answer(() => writeXml({ return_code: 'SUCCESS' }));
  expect(await rejection(orderquery.post({ xml: { mch_id: mchid } }))).toMatchObject({ code: 'SIGNATURE_MISSING' });
  expect(seen).toHaveLength(1);
});

it('what an interceptor sends again is signed anew', async () => {
  const { axios, orderquery } = make();
  axios.interceptors.response.use(undefined, (error) => axios.request(error.config));
  platform.answer(({ fields }) =>
    platform.requests.length < 2
      ? { status: 500, body: '' }
      : signedXml({ return_code: 'SUCCESS', result_code: 'SUCCESS' }, secret, fields.sign_type),
  );
  await orderquery.post({ xml: { mch_id: mchid } });
  expect(platform.requests.map(({ signed }) => signed)).toEqual([true, true]);
  expect(new Set(platform.requests.map(({ fields }) => fields.nonce_str)).size).toBe(2);
});

it('a request of its own is signed, guarded and verified like a call', async () => {
  const { axios } = make();
  const { data } = await axios.post('pay/orderquery', { mch_id: mchid, transaction_id: 1 });
  expect(data).toMatchObject({ return_code: 'SUCCESS', mch_id: mchid });
  expect(platform.requests[0]).toMatchObject({ signed: true, fields: { transaction_id: '1' } });
  await axios.get('papay/h5entrustweb', { params: { mch_id: mchid, a: 'x y+z' } });
  expect(platform.requests[1]).toMatchObject({ signed: true, query: { a: 'x y+z' } });
  expect(await rejection(axios.post('pay/orderquery', { mch_id: '1' }))).toMatchObject({ code: 'MCHID_MISMATCH' });
  expect(await rejection(axios.post('pay/orderquery', '<xml/>'))).toMatchObject({ code: 'OPTIONS_INVALID' });
  expect(await rejection(axios.post('pay/orderquery', Buffer.from('x')))).toMatchObject({ code: 'OPTIONS_INVALID' });
  expect(platform.requests).toHaveLength(2);
});

it('an adapter of one’s own carries the signed bytes, and its response is verified', async () => {
  const bodies: unknown[] = [];
  const forged = { data: writeXml({ return_code: 'SUCCESS' }), status: 200, statusText: 'OK', headers: {} };
  const instance = Builder.factory({
    ...us,
    secret,
    base_uri: platform.url,
    adapter: async (config) => {
      bodies.push(config.data);
      return { ...forged, config };
    },
  });
  const call = (instance as unknown as LooseNode).chain('v2/pay/orderquery').post({ xml: { mch_id: mchid } });
  expect(await rejection(call)).toMatchObject({ code: 'SIGNATURE_MISSING' });
  expect(bodies).toEqual([
    expect.stringMatching(/^<xml><mch_id>1900000109<\/mch_id>.*<sign>[0-9A-F]{32}<\/sign><\/xml>$/),
  ]);
});
