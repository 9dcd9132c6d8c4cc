import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import axios, { AxiosError } from 'axios';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { isApiError, isSignatureError } from '../../src/errors';
import type { Fault, Sandbox } from '../../src/sandbox';
import type { LooseNode, LooseOptions } from '../../types/core.js';
import { looseClient, rejection, startSandbox, withSandbox } from '../support/client';
import { restartClock, stopClock } from '../support/clock';
import { openssl, withFile } from '../support/openssl';

let sandbox: Sandbox;
let root: LooseNode;
beforeAll(async () => {
  sandbox = await startSandbox();
  const { secret: _, ...withoutSecret } = sandbox.options;
  root = looseClient({ ...withoutSecret, retry: false });
  sandbox.on('POST v3/echo', ({ json }) => ({ body: { received: json } }));
  sandbox.on('GET v3/echo', ({ query }) => ({ body: { query: [...query] } }));
  sandbox.on('DELETE v3/echo', () => ({ status: 204 }));
  sandbox.on('GET v3/orders/{out_trade_no}', ({ variables }) => ({ body: variables }));
  sandbox.on('POST v3/receivers/delete', () => ({ body: { done: true } }));
  for (const path of ['v3/billdownload/file', 'v3/statements']) {
    sandbox.on(`GET ${path}`, () => ({ body: 'bytes of a bill' }));
  }
});
afterAll(() => sandbox.close());

restartClock();

const echo = (): LooseNode => root.chain('v3/echo');
const last = () => {
  const request = sandbox.requests.at(-1);
  if (request === undefined) throw new Error('nothing arrived');
  return request;
};

describe('a request', () => {
  it('is signed over exactly the bytes that arrive', async () => {
    const json = { b: 1, a: '中文 "quoted" \\ / é', nested: { list: [1, 2.5, null] }, gone: undefined };
    const { data } = await echo().post({ json });
    expect(last().signatureAccepted).toBe(true);
    expect(last().body.toString()).toBe(JSON.stringify(json));
    expect(data).toEqual({ received: { b: 1, a: '中文 "quoted" \\ / é', nested: { list: [1, 2.5, null] } } });
  });

  it('is signed so that OpenSSL accepts it', async () => {
    await echo().post({ json: { a: 1 } });
    const { authorization, message } = last();
    const { privateKey } = sandbox.options;
    const publicKey = openssl(['pkey', '-pubout'], privateKey);
    const said = withFile(publicKey, (key) =>
      withFile(Buffer.from(authorization?.signature ?? '', 'base64'), (file) =>
        openssl(['dgst', '-sha256', '-verify', key, '-signature', file], message),
      ),
    );
    expect(said.toString()).toContain('Verified OK');
    expect(message.split('\n').slice(0, 2)).toEqual(['POST', '/v3/echo']);
  });

  it('names the merchant, its certificate and the key in use', async () => {
    const before = Math.floor(Date.now() / 1000);
    await echo().get();
    const { authorization, headers } = last();
    expect(authorization).toMatchObject({ mchid: sandbox.options.mchid, serial_no: sandbox.options.serial });
    expect(authorization?.nonce_str).toMatch(/^[0-9A-F]{32}$/);
    expect(Number(authorization?.timestamp)).toBeGreaterThanOrEqual(before);
    expect(Number(authorization?.timestamp)).toBeLessThanOrEqual(Date.now() / 1000);
    expect(headers).toMatchObject({
      'wechatpay-serial': Object.keys(sandbox.options.certs)[0],
      accept: 'application/json',
      'user-agent': expect.stringMatching(/^wechatpay-chain\/\d+\.\d+\.\d+ \(node /),
    });
  });

  it("leaves the caller's own Wechatpay-Serial alone, whatever its case", async () => {
    const [id = ''] = Object.keys(sandbox.options.certs);
    await echo().get({ headers: { 'wechatpay-SERIAL': id } });
    expect(last().rawHeaders.filter((text) => /^wechatpay-serial$/i.test(text))).toHaveLength(1);
    expect(last().headers['wechatpay-serial']).toBe(id);
  });

  it('names no key by which the response could not be verified', async () => {
    const before = sandbox.requests.length;
    expect(await rejection(echo().get({ headers: { 'Wechatpay-Serial': 'ABC' } }))).toMatchObject({
      name: 'RequestError',
      code: 'SERIAL_UNKNOWN',
      message: expect.stringContaining('"ABC"'),
    });
    expect(sandbox.requests).toHaveLength(before);
  });

  it("takes the caller's headers but never another Authorization", async () => {
    await echo().get({ headers: { 'Idempotency-Key': 'k', Accept: '*/*' } });
    expect(last().headers).toMatchObject({ 'idempotency-key': 'k', accept: '*/*' });
    expect(last().headers.authorization).toMatch(/^WECHATPAY2-SHA256-RSA2048 /);
    expect(last().signatureAccepted).toBe(true);
  });

  it('says JSON for a body and for a POST without one, and nothing for a GET', async () => {
    await echo().post({ json: {} });
    expect(last().headers['content-type']).toBe('application/json');
    await echo().post();
    expect(last().headers['content-type']).toBe('application/json');
    expect(last().message.endsWith('\n\n')).toBe(true);
    expect(last().signatureAccepted).toBe(true);
    await echo().get();
    expect(last().headers).not.toHaveProperty('content-type');
  });

  it('signs the query as it is sent', async () => {
    const query = { a: 'x y&=/?中|*', list: [1, 2], off: undefined, none: null, yes: true, n: 0 };
    const { data } = await echo().get({ query });
    expect(last().target).toBe('/v3/echo?a=x%20y%26%3D%2F%3F%E4%B8%AD%7C%2A&list=1&list=2&yes=true&n=0');
    expect(data).toEqual({
      query: [
        ['a', 'x y&=/?中|*'],
        ['list', '1'],
        ['list', '2'],
        ['yes', 'true'],
        ['n', '0'],
      ],
    });
  });

  it.each(['A|b*/中 é', '1217752501201407033233368018', 'a%2Fb', '~.-_', "it's (1)!", 'a+b', 'UPPER-lower'])(
    'lets the order number "%s" arrive as it is',
    async (out_trade_no) => {
      const { data } = await root.chain('v3/orders/{out_trade_no}').get({ out_trade_no });
      expect(data).toEqual({ out_trade_no });
      expect(last().signatureAccepted).toBe(true);
    },
  );

  it('goes to receivers.delete by POST', async () => {
    await root.chain('v3/receivers').delete.post({ json: {} });
    expect(last()).toMatchObject({ method: 'POST', target: '/v3/receivers/delete', signatureAccepted: true });
  });

  it('takes a body of text or bytes as it is', async () => {
    await echo().post({ body: '{ "spaced" : 1 }' });
    expect(last().body.toString()).toBe('{ "spaced" : 1 }');
    await echo().post({ body: Buffer.from('{"中":1}') });
    expect(last().body.toString()).toBe('{"中":1}');
    expect(last().signatureAccepted).toBe(true);
  });

  it('goes where base_uri says, path prefix included, for one call', async () => {
    await withSandbox(async (other) => {
      other.on('GET hk/v3/echo', () => ({ body: {} }));
      const call = echo().get({ base_uri: `${other.options.base_uri}hk` });
      expect(await rejection(call)).toMatchObject({ status: 401 });
      expect(other.requests.at(-1)?.target).toBe('/hk/v3/echo');
    });
  });

  it('is signed anew when an interceptor-like retry sends the same call again', async () => {
    await echo().get();
    const first = last().authorization;
    await echo().get();
    expect(last().authorization?.nonce_str).not.toBe(first?.nonce_str);
  });
});

describe('nothing is sent for', () => {
  const bad: [string, () => Promise<unknown>, string][] = [
    ['a missing path variable', () => root.chain('v3/orders/{id}').get(), 'PATH_VARIABLE_MISSING'],
    ['a null path variable', () => root.chain('v3/orders/{id}').get({ id: null }), 'PATH_VARIABLE_MISSING'],
    ['an empty path variable', () => root.chain('v3/orders/{id}').get({ id: '' }), 'PATH_VARIABLE_MISSING'],
    ['. as a value', () => root.chain('v3/orders/{id}').get({ id: '.' }), 'PATH_VARIABLE_INVALID'],
    ['.. as a value', () => root.chain('v3/orders/{id}').get({ id: '..' }), 'PATH_VARIABLE_INVALID'],
    ['a body that JSON cannot carry', () => echo().post({ json: { a: 1n } }), 'BODY_NOT_SERIALISABLE'],
    ['json that is text', () => echo().post({ json: '{}' as never }), 'BODY_NOT_SERIALISABLE'],
    ['both json and xml', () => echo().post({ json: {}, xml: {} }), 'BODY_AMBIGUOUS'],
    ['both json and body', () => echo().post({ json: {}, body: '' }), 'BODY_AMBIGUOUS'],
    ['the path of a file as body', () => echo().post({ body: './a.png' }), 'OPTIONS_INVALID'],
    ['the bytes of a file as body', () => echo().post({ body: Buffer.from('PNG') }), 'OPTIONS_INVALID'],
    ['xml on APIv3', () => echo().post({ xml: {} }), 'OPTIONS_INVALID'],
    ['a body of another kind', () => echo().post({ body: { a: 1 } }), 'BODY_NOT_SERIALISABLE'],
    [
      'an unknown verb',
      () => Reflect.apply(Reflect.get(echo(), 'head') as unknown as () => Promise<void>, null, []),
      'VERB_UNKNOWN',
    ],
    ['data, which is axios’ word', () => echo().post({ data: {} }), 'OPTIONS_INVALID'],
    ['params, which is axios’ word', () => echo().get({ params: {} }), 'OPTIONS_INVALID'],
    ['a field of the body beside json', () => echo().post({ appid: 'wx', json: {} }), 'OPTIONS_INVALID'],
    ['a path variable of another template', () => echo().post({ out_order_no: '1', json: {} }), 'OPTIONS_INVALID'],
    ['an adapter of its own', () => echo().get({ adapter: 'fetch' }), 'OPTIONS_INVALID'],
    ['an odd query', () => echo().get({ query: { a: {} } }), 'OPTIONS_INVALID'],
    ['a query of text', () => echo().get({ query: 'a=1' as never }), 'OPTIONS_INVALID'],
    ['an odd base_uri', () => echo().get({ base_uri: 'nowhere' }), 'OPTIONS_INVALID'],
    ['an emoji', () => echo().post({ json: { description: '🧋' } }), 'CHARACTER_UNSUPPORTED'],
    ['no path at all', () => root.get(), 'TEMPLATE_INVALID'],
    ['a path that leads elsewhere', () => root.chain('v3/a/../echo').get(), 'PATH_VARIABLE_INVALID'],
    ['APIv2 without a secret', () => root.chain('v2/pay/unifiedorder').post({ xml: {} }), 'SECRET_MISSING'],
  ];
  it.each(bad)('%s', async (_, call, code) => {
    const before = sandbox.requests.length;
    expect(await rejection(call())).toMatchObject({ name: 'RequestError', code });
    expect(sandbox.requests).toHaveLength(before);
  });

  it('a node that is awaited, printed, compared, serialised or spread', async () => {
    const before = sandbox.requests.length;
    const node = root.chain('v3/certificates');
    await node;
    void [String(node), JSON.stringify(node), inspect(node), { ...node }, node === root, Object.keys(node)];
    expect(() => [...(node as unknown as Iterable<unknown>)]).toThrow(TypeError);
    expect(sandbox.requests).toHaveLength(before);
  });
});

describe('a response that is right', () => {
  it('is verified and parsed', async () => {
    const response = await echo().post({ json: { a: 1 } });
    expect(response).toMatchObject({ status: 200, data: { received: { a: 1 } } });
    expect(response.headers['request-id']).toBeTruthy();
  });

  it('of 204 is verified over its empty body and has no data', async () => {
    const { status, data } = await echo().delete();
    expect({ status, data }).toEqual({ status: 204, data: undefined });
  });

  it('comes as text, bytes or a stream where responseType asks for it, verified all the same', async () => {
    const text = '{"query":[]}';
    expect((await echo().get({ responseType: 'text' })).data).toBe(text);
    expect(Buffer.from((await echo().get({ responseType: 'arraybuffer' })).data as Uint8Array).toString()).toBe(text);
    const { data } = await echo().get({ responseType: 'stream' });
    const chunks: Buffer[] = [];
    for await (const chunk of data as AsyncIterable<Buffer>) chunks.push(chunk);
    expect(Buffer.concat(chunks).toString()).toBe(text);
    for (const responseType of ['text', 'arraybuffer', 'stream'] as const) {
      sandbox.answerNext({ kind: 'tampered' });
      expect(await rejection(echo().get({ responseType }))).toMatchObject({ code: 'SIGNATURE_DIGEST' });
    }
  });

  it('hides the request, and with it all credentials, from logs and JSON', async () => {
    const response = await echo().get({ headers: { 'X-Of-The-Request': 'told to nobody' } });
    expect(response.config.headers['X-Of-The-Request']).toBe('told to nobody');
    for (const printed of [inspect(response, { depth: 9 }), JSON.stringify(response)]) {
      expect(printed).not.toMatch(/WECHATPAY2-SHA256-RSA2048 mchid|told to nobody/);
    }
  });

  it('whose signature is right and whose body is not JSON is an error of its own', async () => {
    sandbox.answerNext({ kind: 'body', body: '<html>' });
    expect(await rejection(echo().get())).toMatchObject({ name: 'ResponseError', code: 'RESPONSE_NOT_JSON' });
  });

  it.each(['张三 13800138000', '{"name":"张三"}}', '{"name":"张三'])(
    'and is not JSON is quoted by no error: %s',
    async (body) => {
      sandbox.answerNext({ kind: 'body', body });
      const error = await rejection(echo().get());
      expect(error).toMatchObject({ code: 'RESPONSE_NOT_JSON' });
      expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('张三');
    },
  );
});

describe('a response that proves nothing', () => {
  const faults: [Fault, string][] = [
    [{ kind: 'signature' }, 'SIGNATURE_DIGEST'],
    [{ kind: 'signtest' }, 'SIGNATURE_PROBE'],
    [{ kind: 'tampered' }, 'SIGNATURE_DIGEST'],
    [{ kind: 'truncated' }, 'SIGNATURE_DIGEST'],
    [{ kind: 'unknown-serial' }, 'SIGNATURE_SERIAL_UNKNOWN'],
    [{ kind: 'unknown-serial', serial: '__proto__' }, 'SIGNATURE_SERIAL_UNKNOWN'],
    [{ kind: 'stale', seconds: 302 }, 'SIGNATURE_CLOCK'],
    [{ kind: 'stale', seconds: -302 }, 'SIGNATURE_CLOCK'],
    [{ kind: 'unsigned' }, 'SIGNATURE_HEADERS_INCOMPLETE'],
    [{ kind: 'unsigned', headers: ['Wechatpay-Timestamp'] }, 'SIGNATURE_HEADERS_INCOMPLETE'],
    [{ kind: 'unsigned', headers: ['Wechatpay-Nonce'] }, 'SIGNATURE_HEADERS_INCOMPLETE'],
    [{ kind: 'unsigned', headers: ['Wechatpay-Signature'] }, 'SIGNATURE_HEADERS_INCOMPLETE'],
    [{ kind: 'unsigned', headers: ['Wechatpay-Serial'] }, 'SIGNATURE_HEADERS_INCOMPLETE'],
    [{ kind: 'status', status: 200, body: { code: 'OK' }, signed: false }, 'SIGNATURE_HEADERS_INCOMPLETE'],
    [{ kind: 'html', status: 200 }, 'SIGNATURE_HEADERS_INCOMPLETE'],
    [{ kind: 'status', status: 204, signed: false }, 'SIGNATURE_HEADERS_INCOMPLETE'],
  ];
  it.each(faults)('rejects and yields no data: %o', async (fault, code) => {
    sandbox.answerNext(fault);
    const error = await rejection(echo().post({ json: { secret: 'in the response' } }));
    expect(isSignatureError(error)).toBe(true);
    expect(error).toMatchObject({ code });
    expect(error).not.toHaveProperty('response');
    expect(error).not.toHaveProperty('cause');
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('in the response');
  });

  it('is told by exactly 300 seconds', async () => {
    sandbox.answerNext({ kind: 'stale', seconds: 298 });
    await echo().get();
    sandbox.answerNext({ kind: 'stale', seconds: -299 });
    await echo().get();
  });

  it('names the headers that are missing and the key that is unknown', async () => {
    sandbox.answerNext({ kind: 'unsigned', headers: ['Wechatpay-Nonce', 'Wechatpay-Serial'] });
    expect(await rejection(echo().get())).toMatchObject({
      message: expect.stringContaining('Wechatpay-Nonce, Wechatpay-Serial'),
    });
    sandbox.answerNext({ kind: 'unknown-serial', serial: 'PUB_KEY_ID_9' });
    expect(await rejection(echo().get())).toMatchObject({ message: expect.stringContaining('PUB_KEY_ID_9') });
  });
});

describe('an unsigned download', () => {
  it('passes at its exact path, as bytes', async () => {
    for (const path of ['v3/billdownload/file', 'v3/statements']) {
      sandbox.answerNext({ kind: 'unsigned' });
      const { data } = await root.chain(path).get({ query: { token: 'x' } });
      expect(Buffer.from(data as Uint8Array).toString()).toContain('bytes of a bill');
      expect(last()).toMatchObject({ signatureAccepted: true });
      expect(last().headers.accept).toBe('*/*');
    }
  });

  it('passes at no other path', async () => {
    sandbox.on('GET v3/billdownload/file/x', () => ({ body: {} }));
    sandbox.answerNext({ kind: 'unsigned' });
    expect(await rejection(root.chain('v3/billdownload/file/x').get())).toMatchObject({
      code: 'SIGNATURE_HEADERS_INCOMPLETE',
    });
  });

  it('that fails is an error of the API, also as a stream', async () => {
    for (const responseType of [undefined, 'stream', 'arraybuffer'] as const) {
      sandbox.answerNext({
        kind: 'status',
        status: 400,
        body: { code: 'NO_STATEMENT_EXIST', message: '账单不存在' },
        signed: false,
      });
      const call = root.chain('v3/billdownload/file').get({ ...(responseType && { responseType }) });
      expect(await rejection(call)).toMatchObject({ name: 'ApiError', status: 400, code: 'NO_STATEMENT_EXIST' });
    }
  });
});

describe('an error of the API', () => {
  it('keeps everything', async () => {
    const error = await rejection(
      root.chain('v3/pay/transactions/native').post({ json: { mchid: sandbox.options.mchid } }),
    );
    expect(isApiError(error)).toBe(true);
    expect(error).toMatchObject({
      name: 'ApiError',
      status: 400,
      code: 'PARAM_ERROR',
      message: expect.any(String),
      detail: expect.any(Object),
      requestId: expect.any(String),
      operation: 'POST v3/pay/transactions/native',
      response: { status: 400, data: { code: 'PARAM_ERROR' } },
    });
  });

  it.each([
    [
      { kind: 'status', status: 500, body: { code: 'SYSTEM_ERROR', message: '系统错误' }, signed: false },
      500,
      'SYSTEM_ERROR',
    ],
    [{ kind: 'status', status: 429, body: { code: 'FREQUENCY_LIMITED', message: 'x' } }, 429, 'FREQUENCY_LIMITED'],
    [{ kind: 'html', status: 502 }, 502, 'HTTP_502'],
    [{ kind: 'status', status: 404, body: [], signed: false }, 404, 'HTTP_404'],
    [{ kind: 'redirect', location: 'http://127.0.0.1:9/' }, 302, 'HTTP_302'],
  ] as [Fault, number, string][])('is never masked by a missing signature: %o', async (fault, status, code) => {
    sandbox.answerNext(fault);
    expect(await rejection(echo().get())).toMatchObject({ name: 'ApiError', status, code });
  });

  it('prints short and without credentials, its cause included', async () => {
    sandbox.answerNext({ kind: 'status', status: 500 });
    const error = await rejection(echo().post({ json: { phone: '13800000000' } }));
    for (const printed of [inspect(error, { depth: 9 }), JSON.stringify(error)]) {
      expect(printed).not.toMatch(/WECHATPAY2|13800000000|PRIVATE KEY/);
    }
    expect(inspect(error)).toContain('operation');
    expect(error).not.toHaveProperty('cause');
  });

  it('of a refused signature says what to look at', async () => {
    const other = await startSandbox();
    const mixed = looseClient({ ...sandbox.options, privateKey: other.options.privateKey });
    const error = await rejection(mixed.chain('v3/echo').get());
    await other.close();
    expect(error).toMatchObject({
      status: 401,
      code: 'SIGN_ERROR',
      hint: expect.stringMatching(/privateKey does not belong/),
    });
  });

  it('of an id that the platform does not know says which, and where the right one is found', async () => {
    const [key = ''] = Object.values(sandbox.options.certs);
    const mistaken = looseClient({ ...sandbox.options, certs: { PUB_KEY_ID_0: key } });
    expect(await rejection(mistaken.chain('v3/echo').get())).toMatchObject({
      status: 400,
      code: 'PARAM_ERROR',
      hint: expect.stringMatching(/PUB_KEY_ID_0.*公钥ID.*\n.*PUB_KEY_ID_0/),
    });
  });
});

describe('no response', () => {
  it.each([[{ kind: 'reset' }], [{ kind: 'cut' }]] as [Fault][])(
    'because of %o is a ConnectionError',
    async (fault) => {
      sandbox.answerNext(fault);
      const error = await rejection(echo().post({ json: { phone: '13800000000' } }));
      expect(error).toMatchObject({
        name: 'ConnectionError',
        code: 'CONNECTION_FAILED',
        message: expect.stringContaining('POST v3/echo'),
        cause: { code: expect.stringMatching(/^E/) },
      });
      expect(inspect(error, { depth: 9 })).not.toMatch(/WECHATPAY2|13800000000/);
    },
  );

  it('because nobody listens is a ConnectionError', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    const { port } = await new Promise<AddressInfo>((resolve) => {
      server.on('listening', () => resolve(server.address() as AddressInfo));
    });
    await new Promise((resolve) => server.close(resolve));
    const error = await rejection(echo().get({ base_uri: `http://127.0.0.1:${port}/` }));
    expect(error).toMatchObject({ name: 'ConnectionError', cause: { code: 'ECONNREFUSED' } });
    expect(error).toMatchObject({ message: expect.stringMatching(`from 127.0.0.1:${port}: .*nothing was sent`) });
  });

  /** A call that the sandbox has received and does not answer. */
  const unanswered = async (options: LooseOptions): Promise<{ call: Promise<unknown> }> => {
    sandbox.answerNext({ kind: 'delay', ms: 60_000 });
    const before = sandbox.requests.length;
    const call = rejection(echo().get(options));
    await expect.poll(() => sandbox.requests.length).toBeGreaterThan(before);
    return { call };
  };

  it('in time is a TimeoutError', async () => {
    const clock = stopClock();
    const { call } = await unanswered({ timeout: 50 });
    expect(await clock.passUntil(call, 50)).toMatchObject({ name: 'TimeoutError', code: 'TIMEOUT' });
    const controller = new AbortController();
    const other = await unanswered({ signal: controller.signal });
    controller.abort(new DOMException('The time is over.', 'TimeoutError'));
    expect(await other.call).toMatchObject({ name: 'TimeoutError' });
  });

  it("because of the caller's signal is an AbortError", async () => {
    const controller = new AbortController();
    const { call } = await unanswered({ signal: controller.signal });
    controller.abort();
    expect(await call).toMatchObject({ name: 'AbortError', code: 'ABORTED' });
  });
});

describe('a custom adapter', () => {
  it('gets the sealed request, and its response is verified', async () => {
    const seen: string[] = [];
    const inner = axios.getAdapter('http');
    const client = looseClient({
      ...sandbox.options,
      adapter: async (config) => {
        seen.push(String(config.url));
        return inner(config);
      },
    });
    await client.chain('v3/echo').get({ query: { a: 1 } });
    expect(seen).toEqual([`${sandbox.options.base_uri}v3/echo?a=1`]);
    const forged = looseClient({
      ...sandbox.options,
      adapter: async (config) => ({ data: '{"state":"DONE"}', status: 200, statusText: 'OK', headers: {}, config }),
    });
    expect(await rejection(forged.chain('v3/echo').get())).toMatchObject({ code: 'SIGNATURE_HEADERS_INCOMPLETE' });
    const failing = looseClient({
      ...sandbox.options,
      adapter: async () => {
        throw new AxiosError('socket hang up', 'ECONNRESET');
      },
    });
    expect(await rejection(failing.chain('v3/echo').get())).toMatchObject({
      name: 'ConnectionError',
      cause: { code: 'ECONNRESET' },
    });
  });
});

describe('toRequest', () => {
  let before: number;
  beforeEach(() => {
    before = sandbox.requests.length;
  });

  it('shows what would be sent, signed, and sends nothing', async () => {
    const prepared = await root
      .chain('v3/orders/{out_trade_no}')
      .toRequest('post', { out_trade_no: 'A|b', query: { mchid: '1' }, json: { 中: 1 }, headers: { 'X-Test': 1 } });
    expect(prepared).toMatchObject({
      method: 'POST',
      url: `${sandbox.options.base_uri}v3/orders/A%7Cb?mchid=1`,
      body: '{"中":1}',
      headers: {
        'Content-Type': 'application/json',
        'X-Test': '1',
        'Wechatpay-Serial': Object.keys(sandbox.options.certs)[0],
      },
    });
    const [method, target, timestamp, nonce, ...body] = prepared.message.split('\n');
    expect([method, target, body.join('\n')]).toEqual(['POST', '/v3/orders/A%7Cb?mchid=1', '{"中":1}\n']);
    expect(prepared.headers.Authorization).toContain(`nonce_str="${nonce}"`);
    expect(prepared.headers.Authorization).toContain(`timestamp="${timestamp}"`);
    expect(sandbox.requests).toHaveLength(before);
  });

  it('makes a request that the platform accepts when someone else sends it', async () => {
    const { method, url, headers, body } = await echo().toRequest('post', { json: { a: 1 } });
    const response = await fetch(url, { method, headers, body });
    expect(response.status).toBe(200);
    expect(last().signatureAccepted).toBe(true);
  });

  it('rejects what a verb would reject', async () => {
    expect(await rejection(root.chain('v3/x/{id}').toRequest('get'))).toMatchObject({ code: 'PATH_VARIABLE_MISSING' });
    expect(sandbox.requests).toHaveLength(before);
  });
});

describe('several clients', () => {
  it('never mix identities', async () => {
    await withSandbox(
      async (other, theirs) => {
        other.on('GET v3/echo', () => ({ body: {} }));
        await Promise.all([echo().get(), theirs.chain('v3/echo').get(), echo().get(), theirs.chain('v3/echo').get()]);
        expect(new Set(other.requests.map(({ authorization }) => authorization?.mchid))).toEqual(
          new Set(['1900000200']),
        );
        expect(other.requests.every(({ signatureAccepted }) => signatureAccepted)).toBe(true);
      },
      {},
      { mchid: '1900000200' },
    );
  });
});
