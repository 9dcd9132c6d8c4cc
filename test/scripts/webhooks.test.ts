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
  /** Further components. */
  components?: string;
}

/** The sources of one notification of APIv3, `A.PAID`. */
const v3 = (written: Written) => {
  const { eventType = 'A.PAID', anyOf, responses = "{ '204': { description: 已受理 } }" } = written;
  const variants = anyOf ? `, anyOf: [${anyOf.map((each) => `{ properties: { ${each} } }`).join(', ')}]` : '';
  return {
    'components/schemas/notifications': `${ENVELOPE}${written.components ?? ''}`,
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
    expect(declaration('NotificationResources', text)).toContain("  /** 支付成功 */\n  'A.PAID': APaid;");
    expect(declaration('APaid', text)).toContain('id: string;');
    expect(text).toContain("export type APaidNotification = NotificationOf<'A.PAID', 'APaid', string, APaid>;");
    expect(declaration('NotificationsByKind', text)).toContain(
      "APaid: NotificationOf<'A.PAID', 'APaid', string, APaid>;",
    );
  });

  it('has open enumerations, for new values arrive without notice', () => {
    const text = types(
      v3({ resource: resource('{ type: object, properties: { s: { type: string, x-extensible-enum: [X] } } }') }),
    );
    expect(text).toContain("s?: 'X' | (string & {});");
  });

  /** Two structures that a merchant's number tells apart, or what is given instead of their marks. */
  const two = (direct = '{ present: [mchid], absent: [sp_mchid] }', partner = '{ present: [sp_mchid] }') => `
Direct: { type: object, description: 普通, x-marks: ${direct}, required: [mchid], properties: { mchid: { type: string } } }
Partner: { type: object, description: 服务商, x-marks: ${partner}, required: [sp_mchid], properties: { sp_mchid: { type: string } } }
`;
  const direct = "{ $ref: '#/components/schemas/Direct' }";
  const partner = "{ $ref: '#/components/schemas/Partner' }";
  const either = { resource: resource(`{ anyOf: [${direct}, ${partner}] }`) };

  it('of several structures has the kind of each, and none with a resource that is unknown', () => {
    const text = types(v3({ ...either, components: two() }));
    expect(text).toContain(`export type APaidNotification =
  | NotificationOf<'A.PAID', 'Direct', string, Direct>
  | NotificationOf<'A.PAID', 'Partner', string, Partner>
  | NotificationOf<'A.PAID', undefined, string, unknown>;`);
    expect(text).toContain("'A.PAID': Direct | Partner;");
    expect(text).toContain('export type { Direct, Partner };');
  });

  it('is told by its marks at run time, and original_type has to agree where that is documented', () => {
    const anyOf = [resource(direct, 'first'), resource(partner, 'second')];
    const files = v3({ anyOf, components: two() });
    expect(types(files)).toContain("NotificationOf<'A.PAID', 'Direct', 'first', Direct>");
    const runtime = file('src/catalogue/kinds.ts', files);
    expect(runtime).toContain(
      "'A.PAID': [{ original_type: 'first', kinds: ['Direct'] }, { original_type: 'second', kinds: ['Partner'] }],",
    );
    expect(runtime).toContain("Direct: { present: ['mchid'], absent: ['sp_mchid'] },");
    const page = file('docs/notification-kinds.md', files);
    expect(page).toContain(
      '| `A.PAID` | 支付成功 | `Direct` | 普通 | `original_type` 是 `first`；有 `mchid`；无 `sp_mchid` |',
    );
  });

  it.each([
    ['no marks at all', '{}', '{}', 'no `x-marks` tell Direct and Partner apart'],
    ['marks that one resource can bear both', '{ present: [mchid] }', '{ present: [sp_mchid] }', 'apart'],
    ['a mark that may be missing', '{ present: [mch] }', '{}', 'Direct: the mark `mch` is not required'],
    ['a mark that excludes itself', '{ absent: [mchid] }', '{}', 'Direct: the mark `mchid` is a field of its own'],
  ])('of several structures must not have %s', (_, one, other, message) => {
    expect(() => generated(v3({ ...either, components: two(one, other) }))).toThrow(message);
  });

  it('of two kinds under two names is registered by both, its kind alone being no name', () => {
    const other = v3({ eventType: 'A.FAILED', resource: resource(direct), components: two() });
    const files = {
      ...v3({ resource: resource(direct), components: two() }),
      'webhooks/v3/A.FAILED': (other['webhooks/v3/A.PAID'] ?? '').replace('notifyAPaid', 'notifyAFailed'),
    };
    const used = {
      ...files,
      'v3/a': path(
        'get',
        `responses: { '200': { description: 成功, content: { application/json: { schema: ${partner} } } } }`,
      ),
    };
    expect(declaration('NotificationsByKind', types(used))).not.toContain('Direct');
    expect(declaration('NotificationKinds', types(used))).toContain("Direct: NotificationOf<'A.FAILED', 'Direct', ");
  });

  it('is unknown where the documentation does not say what it holds', () => {
    const text = types(v3({}));
    expect(declaration('NotificationResources', text)).toContain("'A.PAID': Record<string, unknown>;");
    expect(text).toContain("export type APaidNotification = NotificationOf<'A.PAID', undefined, string, unknown>;");
    expect(file('docs/notification-kinds.md', v3({}))).toContain('| `A.PAID` | 支付成功 | `undefined` | | |');
  });

  it('with a response of its own declares it, its enumerations closed', () => {
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
    const text = declaration('V2RefundProcessed', types(files));
    expect(text).toContain('mch_id: string;');
    expect(text).toContain('total_fee?: string;');
    expect(text).toContain('refund_id: string;');
    expect(text).toContain('fee?: string;');
    expect(text).not.toContain('req_info');
  });

  it('without an event_type is told by its marks, and refused without them', () => {
    const notice = (marks: string) => ({
      ...v3({ resource: resource('{ type: object, properties: { a: { type: string } } }') }),
      'webhooks/v2/paid': `
post:
  operationId: notifyV2Paid
  summary: 支付
  security: [{ APIv2: [] }]
  requestBody: { content: { text/xml: { schema: { type: object, ${marks} required: [a], properties: { a: { type: string } } } } } }
  responses: { '200': { description: 受理结果 } }
`,
    });
    expect(file('src/catalogue/kinds.ts', notice('x-marks: { present: [a] },'))).toContain("paid: ['a'],");
    expect(() => generated(notice('x-marks: { present: [b] },'))).toThrow('the mark `b` is not required');
    expect(() => generated(notice(''))).toThrow(
      'openapi/webhooks/v2/paid.yaml: post.requestBody: nothing says by what',
    );
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
