import { describe, expect, it } from 'vitest';
import { Webhook } from '../../src/webhook';
import { envelope, options, signed } from './by-hand';

const webhook = () => new Webhook({ ...options, log: () => undefined });
const on = (name: string, ...more: unknown[]) => Reflect.apply(Webhook.prototype.on, webhook(), [name, ...more]);
const handler = () => undefined;

describe('on()', () => {
  it.each([
    ['TRANSACTION.SUCESS', 'TRANSACTION.SUCCESS'],
    ['TRANSACTION.SUCCES', 'TRANSACTION.SUCCESS'],
    ['transaction.success', 'TRANSACTION.SUCCESS'],
    ['TRANSACTION_SUCCESS', 'TRANSACTION.SUCCESS'],
    ['TRANSACTION.SUCCESS ', 'TRANSACTION.SUCCESS'],
    ['REFUND.ABNORMALL', 'REFUND.ABNORMAL'],
    ['COMPLAINT.CREATED', 'COMPLAINT.CREATE'],
    ['DirectPaymnt', 'DirectPayment'],
    ['directPayment', 'DirectPayment'],
    ['v2/transaction-sucess', 'v2/transaction-success'],
    ['v2/refund-proccessed', 'v2/refund-processed'],
  ])('names the documented one where %j is written', (name, meant) => {
    expect(() => on(name, handler)).toThrow(
      expect.objectContaining({
        code: 'OPTIONS_INVALID',
        message: expect.stringMatching(`write '${meant}', or else .*onUndocumented\\(\\)`),
      }),
    );
  });

  it('names it for one of its kinds too', () => {
    expect(() => on('REFUND.SUCESS', 'DirectRefund', handler)).toThrow(/write 'REFUND\.SUCCESS', or else /);
  });

  it.each([
    '*',
    'TRANSACTION.SUCCESS',
    'REFUND.CLOSED',
    'DirectPayment',
    'v2/CHECK.SUCCESS',
    'v2/unknown',
    'SOMETHING.NEW',
  ])('takes %j', (name) => {
    expect(() => on(name, handler)).not.toThrow();
  });
});

it('onUndocumented() takes any name, also a near one', async () => {
  const its = webhook();
  its.onUndocumented('TRANSACTION.SUCCESS2', handler);
  const { body, headers } = signed(envelope({ event_type: 'TRANSACTION.SUCCESS2' }));
  expect((await its.receive(body, headers)).status).toBe(204);
});
