import { describe, expect, it } from 'vitest';
import { declaration, exchange, file, generated, path } from './fixture';

const at = (text: string) => file('types/v3/a/b.d.ts', { 'v3/a/b': text });

describe('a verb', () => {
  it('has a twin, and both say what they are, with a link for each role', () => {
    const text = declaration(
      'B',
      at(
        path(
          'get',
          'externalDocs: { url: https://a/doc/v3/merchant/1 }\n  x-docs: [https://a/doc/v3/merchant/2, https://a/doc/v3/partner/3]',
        ),
      ),
    );
    const doc =
      '  /**\n   * 标题\n   *\n   * `GET v3/a/b`\n   *\n   * @see {@link https://a/doc/v3/merchant/1 微信支付（商户）}\n   * @see {@link https://a/doc/v3/partner/3 微信支付（服务商）}\n   */\n';
    expect(text).toContain(`${doc}  get(options?: CallOptions): Promise<CallResponse<undefined>>;`);
    expect(text).toContain(`${doc}  getAsync(options?: CallOptions): Promise<CallResponse<undefined>>;`);
  });

  it('names its servers where they are not the default one', () => {
    expect(at(path('get', 'servers: [{ url: https://apihk.mch.weixin.qq.com }]'))).toContain(
      '服务地址：`https://apihk.mch.weixin.qq.com/`',
    );
  });

  it('is deprecated from a day on, in favour of others', () => {
    const retired = path('get', "deprecated: true\n  x-retired: '2021-01-08'\n  x-successors: [v3/new]");
    const text = file('types/v3/old.d.ts', { 'v3/old': retired, 'v3/new': path('get') });
    expect(text).toContain('@deprecated 2021-01-08 起不再开放，请改用 `v3/new`');
  });

  it('answers bytes for a download', () => {
    const content = '{ application/octet-stream: { schema: {} } }';
    const text = at(
      path('get', `x-download: true\n  responses: { '200': { description: 成功, content: ${content} } }`),
    );
    expect(text).toContain('Promise<CallResponse<Uint8Array>>');
  });

  it('answers text where that is a success and XML is a failure', () => {
    const error = '{ schema: { type: object, properties: { err_code: { type: string } } } }';
    const content = `{ text/plain: { schema: { type: string } }, text/xml: ${error} }`;
    const text = file('types/v2/a/b.d.ts', {
      'v2/a/b': path('post', `responses: { '200': { description: 成功, content: ${content} } }`),
    });
    expect(text).toContain('post(options?: CallOptions): Promise<CallResponse<string>>;');
    expect(text).not.toContain('err_code');
  });
});

describe('the options', () => {
  const parameter = (name: string, place: string, rest = '') =>
    path('get', `parameters: [{ name: ${name}, in: ${place}, schema: { type: string }${rest} }]`);

  it('are required where one of them is', () => {
    expect(at(parameter('q', 'query', ', required: true'))).toContain('get(options: BGetOptions)');
    expect(at(parameter('q', 'query'))).toContain('get(options?: BGetOptions)');
  });

  it('take an integer in the path as a number or a text', () => {
    const id = path('get', 'parameters: [{ name: id, in: path, required: true, schema: { type: integer } }]');
    const text = file('types/v3/a/b.d.ts', { 'v3/a/b/{id}': id });
    expect(declaration('BByIdGetOptions', text)).toContain('id: string | number;');
  });

  it('need no value for {empty}', () => {
    const text = file('types/v3/a/b.d.ts', { 'v3/a/b/{empty}': path('get') });
    expect(declaration('BByEmptyGetOptions', text)).toContain("empty?: '' | undefined;");
    expect(declaration('B', text)).toContain('readonly _empty_: BByEmpty;');
    expect(text).toContain('get(options?: BByEmptyGetOptions)');
  });

  it('mention a header only where it is not the one that the SDK sets', () => {
    expect(at(parameter('Wechatpay-Serial', 'header', ', required: true'))).toContain('get(options?: CallOptions)');
    const text = at(parameter('Idempotency-Key', 'header', ', required: true'));
    expect(declaration('BGetHeaders', text)).toContain("extends CallHeaders {\n  'Idempotency-Key': string;");
    expect(declaration('BGetOptions', text)).toContain('headers: BGetHeaders;');
  });

  it('export what the meta part of an upload holds', () => {
    const meta =
      '{ type: string, contentMediaType: application/json, contentSchema: { type: object, properties: { sha256: { type: string, x-upload: sha256 } } } }';
    const schema = `{ type: object, properties: { file: { contentMediaType: application/octet-stream }, meta: ${meta} } }`;
    const text = at(
      path('post', `requestBody: { required: true, content: { multipart/form-data: { schema: ${schema} } } }`),
    );
    expect(declaration('BPostMeta', text)).toContain('sha256?: string | undefined;');
    expect(declaration('BPostOptions', text)).toContain('body: UploadBody;');
  });

  it('take a FormData, and nothing that makes a meta, for an upload of APIv2', () => {
    const content = '{ multipart/form-data: { schema: { type: object, properties: { media: {} } } } }';
    const text = file('types/v2/a/b.d.ts', {
      'v2/a/b': path('post', `requestBody: { required: true, content: ${content} }`),
    });
    expect(declaration('BPostOptions', text)).toContain('body: FormBody;');
  });

  it('do not ask for the sign that the SDK makes, in a query of APIv2 and nowhere else', () => {
    const parameters = (place: string) =>
      `parameters: [{ name: sign, in: ${place}, required: true, description: 签名, schema: { type: string } }]`;
    const xml = generated({ 'v2/a/b': path('get', parameters('query')) });
    expect(declaration('BGetQuery', xml.get('types/v2/a/b.d.ts') ?? '')).toContain(
      '/** 签名，由 SDK 填写 */\n  sign?: string | undefined;',
    );
    expect(xml.get('types/v2/a/b.d.ts')).toContain('get(options?: BGetOptions)');
    const json = file('types/v3/a/b.d.ts', { 'v3/a/b': path('get', parameters('query')) });
    expect(declaration('BGetQuery', json)).toContain('/** 签名 */\n  sign: string;');
    const header = file('types/v2/a/b.d.ts', { 'v2/a/b': path('get', parameters('header')) });
    expect(declaration('BGetHeaders', header)).toContain('  sign: string;');
    const [wire] = JSON.parse(xml.get('openapi.json') ?? '').paths['/a/b'].get.parameters;
    expect(wire).toMatchObject({ name: 'sign', required: true, description: '签名' });
  });

  it('let an APIv2 call say that it has no nonce', () => {
    const text = file('types/v2/a/b.d.ts', {
      'v2/a/b': path('get', 'x-nonceless: true\n  security: [{ MerchantCertificate: [] }]'),
    });
    expect(declaration('BGetOptions', text)).toContain('nonceless?: boolean | undefined;');
    expect(declaration('BGetOptions', text)).toContain('security?: boolean | undefined;');
  });

  it('are declared beside the response', () => {
    const text = at(exchange('{ a: { type: string } }', '{ b: { type: string } }'));
    expect(declaration('BPostJson', text)).toContain('a?: string | undefined;');
    expect(declaration('BPostResponse', text)).toContain('b?: string;');
  });
});
