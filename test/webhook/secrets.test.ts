import { expect, it } from 'vitest';
import type { WebhookOptions } from '../../src/webhook';
import { Webhook } from '../../src/webhook';
import { printed, reached } from '../support/reach';
import { apiV3Key, envelope, options, sealed, secret, signed } from './by-hand';

const plaintext = 'plaintext-of-the-resource';
const planted = new Map([
  ['apiV3Key', apiV3Key],
  ['secret', secret],
  ['plaintext', plaintext],
]);

const paid = { out_trade_no: plaintext, trade_state: 'SUCCESS' };
const other = 'another-APIv3-key-of-32-bytes-xx';

const deliveries: [string, () => ReturnType<typeof signed>, Partial<WebhookOptions>, string][] = [
  [
    'a resource under another key',
    () => signed(envelope({}, { ciphertext: sealed(plaintext, 'transaction', 'fdasflkja484', other) })),
    {},
    'RESOURCE_NOT_AUTHENTIC',
  ],
  ['a resource that is not JSON', () => signed(envelope({}, {}, `${plaintext}{`)), {}, 'RESOURCE_NOT_JSON'],
  [
    'a payment that is called a refund',
    () => signed(envelope({ event_type: 'REFUND.SUCCESS' }, {}, paid)),
    {},
    'EVENT_TYPE_MISMATCH',
  ],
  ['what no handler takes', () => signed(envelope({ event_type: 'OTHER.EVENT' }, {}, paid)), {}, 'HANDLER_MISSING'],
  [
    'a store that fails',
    () => signed(envelope({}, {}, paid)),
    { store: { claim: () => Promise.reject(new Error('down')), commit: async () => {}, release: async () => {} } },
    'STORE_FAILED',
  ],
  ['a handler that fails', () => signed(envelope({}, {}, paid)), {}, 'HANDLER_FAILED'],
  [
    'a forged body',
    () => ({ ...signed(envelope({}, {}, paid)), body: Buffer.from(JSON.stringify(envelope({ id: 'x' }))) }),
    {},
    'SIGNATURE_DIGEST',
  ],
  [
    'a refund of APIv2 that does not open',
    () =>
      signed(
        `<xml><return_code>SUCCESS</return_code><req_info>${Buffer.alloc(32).toString('base64')}</req_info></xml>`,
      ),
    { v2: true },
    'RESOURCE_NOT_AUTHENTIC',
  ],
];

it.each(deliveries)('what is logged of %s holds no secret and nothing of its content', async (_, make, more, code) => {
  const came: unknown[] = [];
  const webhook = new Webhook({ ...options, ...more, log: (entry) => came.push(entry) });
  webhook.on('TRANSACTION.SUCCESS', () => {
    throw new Error('mine');
  });
  const { body, headers } = make();
  came.push(await webhook.receive(body, headers), webhook);
  expect(came).toContainEqual(expect.objectContaining({ code }));
  for (const each of came) {
    expect(reached(each, planted)).toEqual([]);
    expect(printed(each, planted)).toEqual([]);
  }
});
