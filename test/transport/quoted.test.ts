import { generateKeyPairSync } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { AxiosError } from 'axios';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BuilderOptions } from '../../src/options';
import { looseClient, rejection } from '../support/client';

const token = 'dG9rZW4tb2YtdGhlLWRvd25sb2Fk';

/** What a server says of a request: the whole of it, in one form or another. */
const forms: Record<string, (authorization: string, url: string) => [number, string, Record<string, string>?]> = {
  'a page': (authorization, url) => [502, `<pre>GET ${url}\nAuthorization: ${authorization}</pre>`],
  'an escaped page': (authorization, url) => [502, `<pre>${url} ${authorization.replaceAll('"', '&quot;')}</pre>`],
  'a JSON error': (authorization, url) => [
    401,
    JSON.stringify({ code: 'SIGN_ERROR', message: `${url} ${authorization}` }),
  ],
  'JSON with escaped slashes': (authorization) => [
    403,
    JSON.stringify({ code: 'X', message: 'x', detail: { authorization } }).replaceAll('/', '\\/'),
  ],
  'a redirection': (_, url) => [302, '', { Location: url }],
  'a header of a gateway': (authorization, url) => [502, '', { 'X-Original-Url': url, 'X-Echo': authorization }],
  'a list of links': (_, url) => [502, '', { Link: `<${url}>; rel="canonical"`, 'Content-Location': url }],
};

let form: (typeof forms)[string];
let signatures: string[];
let server: Server;
let options: BuilderOptions;
beforeAll(async () => {
  const [own, platform] = [0, 1].map(() => generateKeyPairSync('rsa', { modulusLength: 2048 }));
  server = createServer(({ headers: { authorization = '' }, url = '' }, response) => {
    signatures.push(/signature="([^"]+)"/.exec(authorization)?.[1] ?? 'none');
    const [status, body, headers] = form(authorization, url);
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  options = {
    mchid: '1900000109',
    serial: '3775B6A45ACD588826D15E583A95F5DD12345678',
    privateKey: own?.privateKey ?? '',
    certs: { PUB_KEY_ID_0114232134912410000000000000: platform?.publicKey ?? '' },
    base_uri: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    retry: false,
  };
});
afterAll(() => server.close());

/** All that can be read of an error, whatever slashes were escaped by. */
const everythingOf = (error: unknown): string =>
  inspect(error, { showHidden: true, depth: 12, maxStringLength: null, breakLength: 10_000 }).replaceAll('\\', '');

describe('an error that quotes its request', () => {
  it.each(Object.keys(forms))('holds neither the signature nor the token: %s', async (name) => {
    [form, signatures] = [forms[name] ?? (() => [500, '']), []];
    const error = await rejection(looseClient(options).chain('v3/some/page').get({ query: { token } }));
    expect(error).toMatchObject({ name: 'ApiError' });
    expect(signatures).toHaveLength(1);
    expect(signatures[0]).toMatch(/^[A-Za-z0-9+/]{342}==$/);
    expect(everythingOf(error)).not.toContain(signatures[0]);
    expect(everythingOf(error)).not.toContain(token);
  });

  const adapters: Record<string, (authorization: string, url: string) => Error> = {
    'an error of its own': (authorization, url) =>
      new Error(`no response to ${url}`, { cause: new TypeError(`sent ${authorization}`) }),
    'an error of axios': (authorization, url) =>
      new AxiosError(`no response to ${url}, ${authorization}`, 'ECONNRESET'),
  };

  it.each(Object.keys(adapters))('holds neither, where an adapter throws %s', async (name) => {
    let signature = '';
    const adapter: BuilderOptions['adapter'] = async ({ headers, url = '' }) => {
      const authorization = `${headers.get('Authorization')}`;
      signature = /signature="([^"]+)"/.exec(authorization)?.[1] ?? '';
      throw adapters[name]?.(authorization, url);
    };
    const error = await rejection(
      looseClient({ ...options, adapter })
        .chain('v3/some/page')
        .get({ query: { token } }),
    );
    expect(error).toMatchObject({ name: 'ConnectionError' });
    expect(signature).toHaveLength(344);
    expect(everythingOf(error)).not.toContain(signature);
    expect(everythingOf(error)).not.toContain(token);
  });
});
