import { describe, expect, it } from 'vitest';
import { isNotificationError, Webhook } from '../../src/webhook';
import { type Described, notificationsOf } from '../support/notifications';
import { sampleOf } from '../support/sample';
import { envelope, options, signed } from './by-hand';

const webhook = new Webhook(options);

/** The kind of a notification that came over the wire with this resource; one that is refused has none. */
const kindOf = async (event_type: string, resource: object, original_type?: string): Promise<string | undefined> => {
  const { body, headers } = signed(envelope({ event_type }, { original_type }, resource));
  const event = await webhook.parse(body, headers).catch((error: unknown) => {
    if (isNotificationError(error) && error.code === 'EVENT_TYPE_MISMATCH') return undefined;
    throw error;
  });
  return event?.kind;
};

const notifications = notificationsOf('v3');
const structures = notifications.flatMap(({ event_type, variants }) =>
  variants.map((variant) => ({ event_type, several: variants.length > 1, ...variant })),
);
const told = structures.filter(({ several }) => several);

type Told = (typeof structures)[number];

/** With every documented field, and with the required ones alone; nothing that contradicts the `event_type`. */
const samples = ({ event_type, schema }: Told): Record<string, unknown>[] => {
  const refund = /^REFUND\.(\w+)$/.exec(event_type)?.[1];
  const whole = { ...(sampleOf(schema) as object), ...(refund && { refund_status: refund }) } as Record<
    string,
    unknown
  >;
  const needed = Object.fromEntries(Object.entries(whole).filter(([name]) => schema.required?.includes(name)));
  return [whole, needed];
};

const fieldsOf = ({ present = [], equal = {} }: NonNullable<Described['schema']['x-marks']> = {}): string[] => [
  ...new Set([...present, ...Object.keys(equal)]),
];

describe('the kind of a notification', () => {
  it('is that of its documented sample, for every structure of every event_type', async () => {
    expect(structures.length).toBeGreaterThan(120);
    for (const each of structures) {
      for (const sample of samples(each)) {
        expect([each.event_type, await kindOf(each.event_type, sample, each.original_type)]).toEqual([
          each.event_type,
          each.kind,
        ]);
      }
    }
  });

  it('does not need the original_type, which some notifications leave out', async () => {
    for (const each of told) {
      for (const sample of samples(each)) expect(await kindOf(each.event_type, sample)).toBe(each.kind);
    }
  });

  it('is unknown with a marking field missing, null or empty', async () => {
    for (const each of told) {
      const fields = fieldsOf(each.schema['x-marks']);
      expect([each.kind, fields]).not.toEqual([each.kind, []]);
      for (const sample of samples(each)) {
        for (const field of fields) {
          for (const value of [undefined, null, '']) {
            const found = await kindOf(each.event_type, { ...sample, [field]: value }, each.original_type);
            expect([each.event_type, each.kind, field, found]).toEqual([each.event_type, each.kind, field, undefined]);
          }
        }
      }
    }
  });

  it('is unknown with a field of another structure that marks it', async () => {
    for (const each of told) {
      for (const field of each.schema['x-marks']?.absent ?? []) {
        for (const sample of samples(each)) {
          expect(await kindOf(each.event_type, { ...sample, [field]: 'there' }, each.original_type)).not.toBe(
            each.kind,
          );
        }
      }
    }
  });

  it('is unknown with an original_type that is not documented of it', async () => {
    for (const each of told.filter(({ original_type }) => original_type !== undefined)) {
      const [sample = {}] = samples(each);
      expect([each.event_type, await kindOf(each.event_type, sample, 'coupon')]).toEqual([each.event_type, undefined]);
    }
  });

  it('of a deduction is told from that of an ordinary payment by its trade_type', async () => {
    const [direct] = told.filter(({ kind }) => kind === 'DirectPayment').flatMap(samples);
    expect(await kindOf('TRANSACTION.SUCCESS', { ...direct, trade_type: 'PAP' }, 'transaction')).toBe('PapayPayment');
    expect(await kindOf('TRANSACTION.SUCCESS', { ...direct, trade_type: 'NEW' }, 'transaction')).toBe('DirectPayment');
  });

  it('stays what it is with new fields, which come without notice', async () => {
    for (const each of structures) {
      const [sample] = samples(each);
      expect(await kindOf(each.event_type, { ...sample, brand_new: { a: 1 } }, each.original_type)).toBe(each.kind);
    }
  });

  it('is unknown where nothing is documented, and for names that every object has', async () => {
    for (const event_type of ['SOMETHING.NEW', 'constructor', '__proto__', 'toString']) {
      expect(await kindOf(event_type, { mchid: '1' })).toBeUndefined();
    }
    const silent = notifications.filter(({ variants }) => variants.length === 0);
    expect(silent.map(({ event_type }) => event_type)).toEqual([
      'DELIVERY_PLAN_STATE.DELIVER',
      'MEMBERCARDSP.USER_CARD.CREATE',
      'MEMBERCARDSP.USER_CARD.DELETE',
      'PRODUCT_COUPON.RETURN',
      'PRODUCT_COUPON.USE',
    ]);
    for (const { event_type } of silent) expect(await kindOf(event_type, { id: '1' })).toBeUndefined();
  });
});
