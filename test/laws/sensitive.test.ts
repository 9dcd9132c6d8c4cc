import { constants, createPublicKey, privateDecrypt } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { traitsOf } from '../../src/catalogue/catalogue';
import type { EncryptedFields } from '../../src/catalogue/traits';
import type { Call } from '../../src/chain/node';
import { Rsa } from '../../src/crypto/rsa';
import { fixedKeys, type KeysAtHand } from '../../src/keys/fixed';
import { openFields } from '../../src/sensitive/open';
import { createSensitive } from '../../src/sensitive/sensitive';
import type { Verb } from '../../types/core.js';
import { fieldsOf, holds, outcomeOf, text, textOf } from '../support/law';
import { makePair } from '../support/openssl';
import { type Documented, documented, type Json } from '../support/valid-request';

/** A value of a documented field, and what is sent of it where `E` is the encryption. */
interface Sample {
  plain: unknown;
  sent: unknown;
}

/** As a key kept elsewhere encrypts: by a mark, so that what is encrypted can be seen. */
const mark = (plain: string): string => `E(${plain})`;

const leaf = fc.oneof(text({ maxLength: 6 }), textOf('张三0', { minLength: 1, maxLength: 6 }));
const scalar = fc.oneof(leaf, fc.nat(), fc.boolean(), fc.constant(null));

/** Values by a schema as `openapi.json` has it, each field there or left out; what it marks is to be encrypted, nothing else. */
const sampleOf = (schema: Json, depth = 0): fc.Arbitrary<Sample> => {
  const known = schema.anyOf?.[0] ?? schema;
  if (schema['x-encrypted'] !== undefined && known.items === undefined) {
    return fc.oneof(
      { arbitrary: leaf.map((plain) => ({ plain, sent: plain === '' ? '' : mark(plain) })), weight: 9 },
      { arbitrary: fc.constant({ plain: null, sent: null }), weight: 1 },
    );
  }
  if (known.items !== undefined) {
    const item = sampleOf(known.items, depth + 1);
    const list = fc.array(item, { maxLength: 2 }).map((items) => ({
      plain: items.map(({ plain }) => plain),
      sent: items.map(({ sent }) => sent),
    }));
    // One that stands where a list is due is refused by the platform, after it has read it.
    return fc.oneof({ arbitrary: list, weight: 5 }, { arbitrary: item, weight: 1 });
  }
  if (known.properties === undefined || depth > 6) return scalar.map((plain) => ({ plain, sent: plain }));
  const fields = Object.entries(known.properties).map(([name, field]) => [name, sampleOf(field, depth + 1)] as const);
  // A field that is not documented, by the name of one that is: `name` beside the one that is marked.
  const strange = fieldsOf(textOf('namephoid_', { minLength: 2 }), leaf, 2).map((given) =>
    Object.fromEntries(Object.entries(given).filter(([name]) => !Object.hasOwn(known.properties ?? {}, name))),
  );
  return fc
    .tuple(fc.record(Object.fromEntries(fields), { requiredKeys: [] }) as fc.Arbitrary<Record<string, Sample>>, strange)
    .map(([given, more]) => {
      const side = (which: keyof Sample): object => ({
        ...Object.fromEntries(Object.entries(given).map(([name, each]) => [name, each[which]])),
        ...more,
      });
      return { plain: side('plain'), sent: side('sent') };
    });
};

const hasMark = (schema: Json): boolean =>
  schema['x-encrypted'] !== undefined ||
  [schema.items, ...(schema.anyOf ?? []), ...Object.values(schema.properties ?? {})].some(
    (each) => each !== undefined && hasMark(each),
  );

const partsOf = (name: string): { verb: Verb; template: string } => {
  const [verb = '', template = ''] = name.split(' ');
  return { verb: verb.toLowerCase() as Verb, template };
};

const operations = documented('v3');
/** Every operation whose body, or response, has a sensitive field. */
const sending = operations.filter(({ body }) => body?.type === 'application/json' && hasMark(body.schema));
const receiving = operations.filter(({ response: { schema } }) => schema !== undefined && hasMark(schema));

/** Of all operations, each as often as another. */
const of = (all: readonly Documented[], schemaOf: (operation: Documented) => Json | undefined) => {
  const samples = new Map(all.map((each) => [each.name, sampleOf(schemaOf(each) ?? {})]));
  return fc
    .constantFrom(...samples.keys())
    .chain((name) => fc.tuple(fc.constant(name), samples.get(name) ?? fc.constant({ plain: {}, sent: {} })));
};

const elsewhere: KeysAtHand = {
  inUse: async () => 'PUB_KEY_ID_1',
  find: async () => undefined,
  encrypt: async (plain) => mark(plain),
};

/** A call as a client encrypts it. */
const encrypted = async (call: Call, fields: EncryptedFields, keys = elsewhere): Promise<Call> => {
  const signer = { sign: async () => '' };
  const sensitive = createSensitive({ keys, signer, sensitive: 'auto', onSensitiveFailure: undefined });
  const encrypt = sensitive.encryptionOf(call, JSON.stringify(call.options.json), fields, () => undefined);
  return encrypt === undefined ? call : encrypt();
};

describe('the body of a documented operation', () => {
  it('is sent with exactly the fields encrypted that openapi/ marks, wherever they stand, and everything else as it was', () =>
    holds(
      [of(sending, ({ body }) => body?.schema)],
      async ([name, { plain, sent }]) => {
        const call = partsOf(name);
        const fields = traitsOf(call.verb, call.template).encrypted ?? {};
        const before = JSON.stringify(plain);
        const { options } = await encrypted({ ...call, options: { json: plain as object } }, fields);
        expect({ name, json: options.json }).toEqual({ name, json: sent });
        // The caller's own object stays as it was.
        expect(JSON.stringify(plain)).toBe(before);
      },
      'stream',
    ));

  it('is not touched, nor a key named, where none of its fields is filled', () =>
    holds(
      [of(sending, ({ body }) => body?.schema)],
      async ([name, { plain, sent }]) => {
        fc.pre(JSON.stringify(plain) === JSON.stringify(sent));
        const call = { ...partsOf(name), options: { json: plain as object } };
        const fields = traitsOf(call.verb, call.template).encrypted ?? {};
        expect(await encrypted(call, fields)).toBe(call);
      },
      'stream',
    ));
});

describe('the response of a documented operation', () => {
  it('is opened in exactly the fields that openapi/ marks, and everything else stays as it was (the way back)', () =>
    holds(
      [of(receiving, ({ response }) => response.schema)],
      async ([name, { plain, sent }]) => {
        const { verb, template } = partsOf(name);
        const paths = traitsOf(verb, template).encrypted?.response ?? [];
        const data: unknown = structuredClone(sent);
        await openFields(
          data,
          paths,
          (ciphertext) => ciphertext.slice(2, -1),
          () => expect.unreachable(),
        );
        expect({ name, data }).toEqual({ name, data: plain });
      },
      'stream',
    ));

  it('keeps what cannot be opened as it came, and tells of each such field and of no other', () =>
    holds(
      [of(receiving, ({ response }) => response.schema)],
      async ([name, { plain, sent }]) => {
        const { verb, template } = partsOf(name);
        const paths = traitsOf(verb, template).encrypted?.response ?? [];
        const data: unknown = structuredClone(sent);
        const told: string[] = [];
        const refuse = (): never => {
          throw new Error('refused');
        };
        await openFields(data, paths, refuse, ({ field }) => told.push(field));
        expect(data).toEqual(sent);
        const count = (value: unknown): number => JSON.stringify(value).split('E(').length;
        expect(told).toHaveLength(count(sent) - count(plain));
        expect(new Set(told).size).toBe(told.length);
      },
      'stream',
    ));
});

describe('a field that is encrypted by RSA', () => {
  const pair = makePair();
  const publicKey = createPublicKey(pair.spki);
  const oaep = { key: pair.pkcs8, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' };

  it("is opened by Node's own OAEP as what was given, is each time another ciphertext, and the SDK opens it as well", () =>
    holds(
      [text({ maxLength: 50 })],
      async (plain) => {
        const ciphertext = Rsa.encrypt(plain, publicKey);
        expect(privateDecrypt(oaep, Buffer.from(ciphertext, 'base64')).toString()).toBe(plain);
        expect(await Rsa.decryptAsync(await Rsa.encryptAsync(plain, publicKey), pair.pkcs8)).toBe(plain);
        expect(Rsa.encrypt(plain, publicKey)).not.toBe(ciphertext);
      },
      'signature',
    ));

  it('is encrypted once, however often it goes through (idempotence): a ciphertext of this key stays as it is', () =>
    holds(
      [text({ minLength: 1, maxLength: 50 })],
      async (name) => {
        const call = { verb: 'post', template: 'v3/x' } as const;
        const own = fixedKeys([{ id: 'PUB_KEY_ID_1', key: publicKey }]);
        const go = async (json: object): Promise<unknown> =>
          (await encrypted({ ...call, options: { json } }, { json: ['name'] }, own)).options.json;
        const once = await go({ name });
        expect(await go(once as object)).toEqual(once);
      },
      'verification',
    ));

  it('is refused if, and only if, it is longer than a block holds', () =>
    holds(
      [fc.integer({ min: 190, max: 240 }), fc.constantFrom('a', 'é', '中')],
      (length, character) => {
        const plain = character.repeat(Math.floor(length / Buffer.byteLength(character)));
        const { value, error } = outcomeOf(() => Rsa.encrypt(plain, publicKey));
        if (Buffer.byteLength(plain) > 214) expect(error).toMatchObject({ code: 'PLAINTEXT_TOO_LONG' });
        else expect(value).toHaveLength(344);
      },
      'verification',
    ));
});
