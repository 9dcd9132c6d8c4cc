import { describe, expect, it } from 'vitest';
import { declaration, file, generated, path } from './fixture';

const ENVELOPE = `
NotificationEnvelope:
  type: object
  properties: { event_type: { type: string }, resource: { type: object } }
`;

/** The envelope's `resource`, its ciphertext holding this. */
const resource = (holds: string, originalType?: string) => {
  const original = originalType ? `original_type: { const: ${originalType} }, ` : '';
  return `resource: { properties: { ${original}ciphertext: { contentSchema: ${holds} } } }`;
};

interface Written {
  eventType?: string;
  /** What `resource` says. */
  resource?: string;
  /** The same where `original_type` decides. */
  anyOf?: string[];
  responses?: string;
}

/** The sources of one notification of APIv3, `A.PAID`. */
const v3 = (written: Written) => {
  const { eventType = 'A.PAID', anyOf, responses = "{ '204': { description: 已受理 } }" } = written;
  const variants = anyOf ? `, anyOf: [${anyOf.map((each) => `{ properties: { ${each} } }`).join(', ')}]` : '';
  return {
    'components/schemas/notifications': ENVELOPE,
    'webhooks/v3/A.PAID': `
post:
  operationId: notifyAPaid
  summary: 支付成功
  security: []
  requestBody:
    content:
      application/json:
        schema:
          allOf:
            - { $ref: '#/components/schemas/NotificationEnvelope' }
            - { properties: { event_type: { const: ${eventType} }, ${written.resource ?? ''} }${variants} }
  responses: ${responses}
`,
  };
};

const types = (files: Record<string, string>) => file('types/webhooks.d.ts', files);

describe('a notification of APIv3', () => {
  it('gives what it holds under its event_type', () => {
    const text = types(
      v3({ resource: resource('{ type: object, required: [id], properties: { id: { type: string } } }') }),
    );
    expect(declaration('NotificationResources', text)).toContain("  /** 支付成功 */\n  'A.PAID': APaidResource;");
    expect(declaration('APaidResource', text)).toContain('id: string;');
    expect(text).toContain("NotificationOf<'A.PAID', string, APaidResource>");
  });

  it('has open enumerations, for new values arrive without notice', () => {
    const text = types(
      v3({ resource: resource('{ type: object, properties: { s: { type: string, x-extensible-enum: [X] } } }') }),
    );
    expect(text).toContain("s?: 'X' | (string & {});");
  });

  it('of several structures lets a reader ask each for the fields of the others', () => {
    const one = '{ type: object, required: [mchid], properties: { mchid: { type: string } } }';
    const other = '{ type: object, required: [sp_mchid], properties: { sp_mchid: { type: string } } }';
    const text = types(v3({ resource: resource(`{ anyOf: [${one}, ${other}] }`) }));
    expect(text).toMatch(/\(\{\n\s+mchid: string;\n\} & Absent<'sp_mchid'>\)/);
    expect(text).toMatch(/\(\{\n\s+sp_mchid: string;\n\} & Absent<'mchid'>\)/);
  });

  it('is told apart by original_type where that says what it holds', () => {
    const holds = (field: string) => `{ type: object, properties: { ${field}: { type: string } } }`;
    const text = types(v3({ anyOf: [resource(holds('a'), 'first'), resource(holds('b'), 'second')] }));
    expect(text).toContain(
      "NotificationOf<'A.PAID', 'first', APaidOfFirst> | NotificationOf<'A.PAID', 'second', APaidOfSecond>",
    );
  });

  it('is unknown where the documentation does not say what it holds', () => {
    expect(types(v3({}))).toContain('export type APaidResource = Record<string, unknown>;');
  });

  it('with an answer of its own declares it, its enumerations closed', () => {
    const answer = '{ type: object, properties: { code: { type: string, enum: [SUCCESS, FAIL] } } }';
    const responses = `{ '200': { description: 已受理, content: { application/json: { schema: ${answer} } } } }`;
    const text = types(v3({ responses }));
    expect(declaration('NotificationAnswers', text)).toContain("'A.PAID': APaidAnswer;");
    expect(declaration('APaidAnswer', text)).toContain("code?: 'SUCCESS' | 'FAIL' | undefined;");
  });

  it('must be named as its event_type', () => {
    expect(() => generated(v3({ eventType: 'B.PAID' }))).toThrow(
      'openapi/webhooks/v3/A.PAID.yaml: post.requestBody: expected the event_type A.PAID, as the file is named',
    );
  });

  it('must say what it answers with a component that exists', () => {
    const responses = '{ "204": { $ref: "#/components/responses/Lost" } }';
    expect(() => generated(v3({ responses }))).toThrow(
      'openapi/webhooks/v3/A.PAID.yaml: post.responses: no such component #/components/responses/Lost',
    );
  });

  it('shares no operationId with an operation', () => {
    const twice = { ...v3({}), 'v3/a': path('get').replace(/operation\d+/, 'notifyAPaid') };
    expect(() => generated(twice)).toThrow('operationId is also in openapi/v3/a.yaml');
  });
});

describe('a notification of APIv2', () => {
  const fields = `{
    mch_id: { type: string },
    total_fee: { type: [integer, string] },
    req_info: { type: string, x-encrypted: aes-256-ecb, contentEncoding: base64, contentMediaType: text/xml,
      contentSchema: { type: object, required: [refund_id], properties: { refund_id: { type: string }, fee: { type: integer } } } } }`;
  const files = {
    'webhooks/v2/refund-processed': `
post:
  operationId: notifyV2RefundProcessed
  summary: 退款结果通知
  security: []
  requestBody: { content: { text/xml: { schema: { type: object, required: [mch_id, req_info], properties: ${fields} } } } }
  responses: { '200': { description: 受理结果 } }
`,
  };

  it('has what was sealed in its place, and all of it is text', () => {
    const text = declaration('V2RefundProcessedResource', types(files));
    expect(text).toContain('mch_id: string;');
    expect(text).toContain('total_fee?: string;');
    expect(text).toContain('refund_id: string;');
    expect(text).toContain('fee?: string;');
    expect(text).not.toContain('req_info');
  });

  it('is named apart from those of APIv3', () => {
    expect(declaration('V2NotificationResources', types(files))).toContain("'v2/refund-processed':");
    expect(Object.keys(JSON.parse(file('openapi.json', files)).webhooks)).toEqual(['v2/refund-processed']);
  });
});

describe('a catalogue without notifications', () => {
  it('declares none', () => {
    expect(generated({ 'v3/a': path('get') }).has('types/webhooks.d.ts')).toBe(false);
  });
});
