/** What a user gets: packed, installed, used from ESM and from CJS, compiled by every supported TypeScript. */
import { execFileSync } from 'node:child_process';
import { installPacked } from './package/consumer';

const compilers = ['5.4', '5.9', '6.0', '7.0'];

const use = `
const sandbox = await Sandbox.start();
const instance = Builder.factory(sandbox.options);
const { data } = await instance.v3.pay.transactions.native.post({
  json: {
    appid: 'wx0000000000000000', mchid: sandbox.options.mchid, description: 'Image形象店', out_trade_no: 'packed-0001',
    notify_url: 'https://example.com/notify', amount: { total: 1 },
  },
});
await sandbox.close();
const platform = await createPlatform();
const webhook = new Webhook(platform.options);
const { body, headers } = await platform.notification({ event_type: 'REFUND.SUCCESS', resource: { out_refund_no: '1' } });
const event = await webhook.parse(body, headers);
if (event.event_type !== 'REFUND.SUCCESS') throw new Error('another event: ' + event.event_type);
if (typeof expressWebhook(webhook) !== 'function') throw new Error('no adapter');
if (!data.code_url.startsWith('weixin://')) throw new Error('no code_url: ' + JSON.stringify(data));
`;

const sources = {
  'use.mjs': `import { Builder } from 'wechatpay-chain';\nimport { Sandbox } from 'wechatpay-chain/sandbox';\nimport { Webhook } from 'wechatpay-chain/webhook';\nimport { expressWebhook } from 'wechatpay-chain/webhook/express';\nimport { createPlatform } from 'wechatpay-chain/webhook/testing';\n${use}`,
  'use.cjs': `const { Builder } = require('wechatpay-chain');\nconst { Sandbox } = require('wechatpay-chain/sandbox');\nconst { Webhook } = require('wechatpay-chain/webhook');\nconst { expressWebhook } = require('wechatpay-chain/webhook/express');\nconst { createPlatform } = require('wechatpay-chain/webhook/testing');\n(async () => {${use}})();`,
  'types.mts': `import { Builder, isApiError } from 'wechatpay-chain';
import { Sandbox } from 'wechatpay-chain/sandbox';
import { Webhook } from 'wechatpay-chain/webhook';
import { redisStore } from 'wechatpay-chain/webhook/redis';
import type { TransactionsNativePostResponse } from 'wechatpay-chain/types/v3/pay/transactions';
export const pay = async (): Promise<TransactionsNativePostResponse | undefined> => {
  try {
    const sandbox = await Sandbox.start();
    const { data } = await Builder.factory(sandbox.options).chain('v3/pay/transactions/native').post({
      json: { appid: '', mchid: '', description: '', out_trade_no: '', notify_url: '', amount: { total: 1 } },
    });
    return data;
  } catch (error) {
    if (isApiError(error)) return undefined;
    throw error;
  }
};
export const notified = (webhook: Webhook): Webhook =>
  webhook.on('TRANSACTION.SUCCESS', async ({ resource }) => void resource.out_trade_no);
export { redisStore };
// What may be left out may be undefined: \`tsc --init\` turns exactOptionalPropertyTypes on.
export const optional = (attach: string | undefined, store: ReturnType<typeof redisStore> | undefined) => {
  const instance = Builder.factory({ mchid: '', serial: '', privateKey: '', certs: {}, secret: process.env.SECRET });
  new Webhook({ certs: {}, apiV3Key: '', secret: process.env.SECRET, store });
  return instance.v3.pay.transactions.native.post({
    timeout: undefined,
    json: { appid: '', mchid: '', description: '', out_trade_no: '', notify_url: '', amount: { total: 1 }, attach },
  });
};
// @ts-expect-error: misspelt
export const wrong = () => Builder.factory({ mchid: '', serial: '', privateKey: '', certs: {} }).v3.certificatez;
`,
};

const consumer = installPacked([
  '@types/node@20',
  ...compilers.map((version) => `typescript-${version}@npm:typescript@${version}`),
]);
try {
  consumer.write({ ...sources, 'types.cts': sources['types.mts'] });
  for (const file of ['use.mjs', 'use.cjs']) {
    consumer.run('node', [file]);
    console.log(`${file}: a payment against the sandbox`);
  }
  for (const version of compilers) {
    const compiler = `node_modules/typescript-${version}/bin/tsc`;
    const strict = [
      '--noEmit',
      '--strict',
      '--skipLibCheck',
      'false',
      '--exactOptionalPropertyTypes',
      '--target',
      'es2022',
      '--types',
      'node',
    ];
    const modes = [
      ['--module', 'nodenext', '--moduleResolution', 'nodenext', 'types.mts', 'types.cts'],
      ['--module', 'preserve', '--moduleResolution', 'bundler', 'types.mts'],
      // What `module: commonjs` alone means, as many older servers have it; TypeScript 6 and later know it no more.
      ...(Number.parseInt(version) < 6 ? [['--module', 'commonjs', '--moduleResolution', 'node10', 'types.cts']] : []),
    ];
    for (const mode of modes) consumer.run('node', [compiler, ...strict, ...mode]);
    console.log(`TypeScript ${version}: ESM and CJS compile, declarations checked`);
  }
  for (const args of [
    ['publint', '--strict'],
    [
      'attw',
      '--pack',
      '.',
      '--profile',
      'node16',
      '--ignore-rules',
      'no-resolution',
      '--exclude-entrypoints',
      './types/*',
    ],
  ]) {
    execFileSync('npx', args, { stdio: 'inherit' });
  }
} catch (error) {
  const { stdout, stderr } = error as { stdout?: string; stderr?: string };
  console.error(stdout ?? '', stderr ?? '', error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  consumer.remove();
}
