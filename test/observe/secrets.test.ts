import { inspect } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { MediaUtil } from '../../src/upload/media-util';
import type { LooseNode } from '../../types/core.js';
import { looseClient, startSandbox } from '../support/client';
import { restartClock, stopClock } from '../support/clock';
import { type Arrived, type Platform, type Reply, startPlatform } from '../support/platform';
import { bareOf } from '../support/secrets';
import { startV2Platform, type V2Platform, writeXml } from '../support/v2-platform';
import { keepingLogger, type Line, recording } from './record';

/** What nobody may read in a log, each as it would stand there. */
const planted = {
  name: '张三丰',
  card: '6222020200112233445',
  phone: '18675521234',
  identity: '440301199001011234',
  openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
  code: '134567890123456789',
  token: 'dG9rZW4tb2YtdGhlLWRvd25sb2Fk',
  order: '1217752501201407033233368018',
  option: 'of-an-option-that-nobody-knows',
  file: 'the-contents-of-a-licence',
  apiV3Key: 'apiV3apiV3apiV3apiV3apiV3apiV3ap',
  secret: 'secretsecretsecretsecretsecretse',
};

/** What no server can quote, for no server comes to know it. */
const password = 'a-password-of-the-proxy-alone';

let platform: Platform;
let v2: V2Platform;
let reply: (arrived: Arrived) => Reply;
beforeAll(async () => {
  platform = await startPlatform((arrived) => reply(arrived));
  v2 = await startV2Platform(planted.secret);
});
afterAll(() => Promise.all([platform.close(), v2.close()]));

restartClock();

const everything = Object.values(planted).join(' ');

/** A failure that quotes all that it knows wherever there is room for it. */
const quoting =
  (status: number, code: string) =>
  ({ headers, body }: Arrived): Reply => ({
    status,
    headers: {
      Location: `https://api.mch.weixin.qq.com/v3/billdownload/file?token=${planted.token}`,
      'Retry-After': '0',
      'Request-ID': status < 500 ? planted.token.padEnd(80, '=') : '08F78BB5AF',
    },
    body: JSON.stringify({
      code,
      message: `${everything} ${body} ${headers.authorization}`,
      detail: { field: everything, value: everything, issue: everything, sign_information: headers.authorization },
    }),
  });

const replies: readonly ((arrived: Arrived) => Reply)[] = [
  ({ body }) => ({ body: JSON.stringify({ everything, name: platform.seal(planted.name), echo: `${body}` }) }),
  () => ({ body: everything }),
  () => ({ body: JSON.stringify({ everything }), signed: false }),
  () => ({ status: 302, headers: { Location: `/x?token=${planted.token}` } }),
  ({ headers }) => ({ status: 502, body: `<html>${everything} ${headers.authorization}</html>`, signed: false }),
  () => ({ cut: true }),
  quoting(400, 'PARAM_ERROR'),
  quoting(401, 'SIGN_ERROR'),
  quoting(403, planted.card),
  quoting(404, planted.openid),
  quoting(429, 'FREQUENCY_LIMITED'),
  quoting(500, planted.name),
];

const calls: readonly ((root: LooseNode) => Promise<unknown>)[] = [
  (root) =>
    root.chain('v3/pay/transactions/jsapi').post({
      json: { out_trade_no: planted.order, payer: { openid: planted.openid }, description: planted.name },
    }),
  (root) =>
    root.chain('v3/fund-app/mch-transfer/transfer-bills').post({
      json: { out_bill_no: planted.order, openid: planted.openid, user_name: planted.name },
    }),
  (root) =>
    root.chain('v3/pay/transactions/codepay').post({
      json: { out_trade_no: planted.order, payer: { auth_code: planted.code } },
    }),
  (root) =>
    root.chain('v3/applyment4sub/applyment/').post({
      json: {
        contact_info: { contact_name: planted.name, mobile_phone: planted.phone, contact_id_number: planted.identity },
        bank_account_info: { account_name: planted.name, account_number: planted.card },
      },
    }),
  (root) => root.chain(`v3/marketing/favor/users/${planted.openid}/coupons`).get({ query: { appid: planted.option } }),
  (root) => root.chain(`v3/pay/transactions/out-trade-no/${planted.order}`).get({ query: { mchid: '1' } }),
  (root) => root.chain(`v3/billdownload/file?token=${planted.token}`).get(),
  (root) =>
    root
      .chain('v3/capital/capitallhh/banks/search-banks-by-bank-account')
      .get({ query: { account_number: planted.card } }),
  (root) =>
    root.chain('v3/merchant/media/upload').post({
      body: new MediaUtil(`${planted.name}.jpg`, Buffer.from(planted.file)),
    }),
  (root) => root.chain('v3/certificates').get({ headers: { Authorization: planted.token, 'X-Token': planted.option } }),
  (root) =>
    root.chain('v3/pay/transactions/native').post({ json: { out_trade_no: planted.order }, unknown: planted.option }),
];

const v2Calls: readonly ((root: LooseNode) => Promise<unknown>)[] = [
  (root) => root.chain('v2/pay/unifiedorder').post({ xml: { openid: planted.openid, out_trade_no: planted.order } }),
  (root) => root.chain('v2/pay/micropay').post({ xml: { auth_code: planted.code, body: planted.name } }),
  (root) => root.chain('v2/mmpaysptrans/pay_bank').post({ xml: { enc_bank_no: planted.card }, security: false }),
];

const v2Answers = [
  () => ({ status: 500, body: everything }),
  () => ({ cut: everything }),
  () => everything,
  () => writeXml({ return_code: 'FAIL', return_msg: everything }),
  () => writeXml({ return_code: 'SUCCESS', result_code: 'FAIL', err_code: planted.card, err_code_des: everything }),
];

/** All that was published and logged while every call met every response. */
const gathered = async (): Promise<{ events: unknown[]; lines: Line[]; outcomes: PromiseSettledResult<unknown>[] }> => {
  const { logger, lines } = keepingLogger();
  const outcomes: PromiseSettledResult<unknown>[] = [];
  const events = await recording(async () => {
    const options = { logger, apiV3Key: planted.apiV3Key, secret: planted.secret, retry: { attempts: 2 } } as const;
    const root = looseClient({ ...platform.options, base_uri: platform.url, ...options });
    for (reply of replies) outcomes.push(...(await Promise.allSettled(calls.map((call) => call(root)))));
    const old = looseClient({ ...platform.options, base_uri: v2.url, ...options });
    for (const answer of v2Answers) {
      v2.answer(answer);
      outcomes.push(...(await Promise.allSettled(v2Calls.map((call) => call(old)))));
    }
    const nobody = looseClient({ ...platform.options, base_uri: 'http://127.0.0.1:1/', ...options, retry: false });
    outcomes.push(...(await Promise.allSettled(calls.map((call) => call(nobody)))));
    const proxied = {
      ...options,
      retry: false,
      proxy: { protocol: 'http', host: '127.0.0.1', port: 1, auth: { username: 'u', password } },
    };
    const behind = looseClient({ ...platform.options, base_uri: platform.url, ...proxied } as never);
    outcomes.push(...(await Promise.allSettled(calls.map((call) => call(behind)))));
    const sandbox = await startSandbox({ platformKeys: 'certificate' });
    const { certs: _, ...merchant } = sandbox.options;
    for (const apiV3Key of [merchant.apiV3Key, planted.apiV3Key]) {
      const downloading = looseClient({ ...merchant, apiV3Key, certificates: 'download', logger });
      outcomes.push(...(await Promise.allSettled(calls.slice(0, 1).map((call) => call(downloading)))));
    }
    await sandbox.close();
  });
  return { events, lines, outcomes };
};

const printed = (value: unknown): string =>
  `${inspect(value, { depth: 20, showHidden: true, maxArrayLength: null, maxStringLength: null })}\n${JSON.stringify(value)}`;

it('no event and no log line of any call, whatever becomes of it, holds anything secret', async () => {
  const { events, lines, outcomes } = await stopClock().passUntil(gathered(), 1_000);
  const text = `${printed(events)}\n${printed(lines)}`;
  const key = bareOf(platform.merchant.pkcs8);
  const pieces = key.slice(40).match(/.{16}/g) ?? [];
  const secrets = [
    ...Object.values(planted),
    password,
    ...pieces,
    'nonce_str=',
    'signature="',
    'WECHATPAY2-SHA256-RSA2048',
  ];
  expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);

  // What would be found was there to be found, and there was something to search.
  const errors = outcomes.map((outcome) => (outcome.status === 'rejected' ? outcome.reason : outcome.value));
  expect(Object.values(planted).filter((secret) => printed(errors).includes(secret)).length).toBeGreaterThan(5);
  const names = events.map((event) => Reflect.get(Object(event), 'name'));
  expect(new Set(names)).toEqual(new Set(['request', 'response', 'refused', 'retry', 'keys']));
  expect(lines.length).toBeGreaterThan(300);
  // Other calls of this process may be heard, too.
  expect(events.length).toBeGreaterThanOrEqual(lines.length);
  expect(text).toContain('v3/marketing/favor/users/{}/coupons');
});
