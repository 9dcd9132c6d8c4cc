import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { Builder } from '../../src/builder';
import { type LogEntry, Webhook } from '../../src/webhook';
import { makePair } from '../support/openssl';
import { apiV3Key, credentials, envelope, md5, options, resource, secret, signed, xml } from './by-hand';
import { withServer } from './with-server';

describe('new Webhook refuses', () => {
  it.each<[options: object, message: string]>([
    [{ stor: {} }, 'did you mean store'],
    [{ V2: true }, 'did you mean v2'],
    [{ bodylimit: 1 }, 'did you mean bodyLimit'],
    [{ retries: 3 }, 'its options are store'],
    [{ store: {} }, 'store has no method claim'],
    [{ store: true }, 'store has no method claim'],
    [{ store: { claim: () => undefined } }, 'store has no method commit'],
    [{ log: 'debug' }, 'log must be a function'],
    [{ now: 5 }, 'now must be a function'],
    [{ v2: 'yes' }, 'v2 must be true or false'],
  ])('what cannot work: %j', (given, message) => {
    expect(() => new Webhook({ ...options, ...given } as never)).toThrow(
      expect.objectContaining({ code: 'OPTIONS_INVALID', message: expect.stringContaining(message) }),
    );
  });

  it('none of the options of Builder.factory, so that one object may do for both', () => {
    const merchant = makePair();
    const both = { ...credentials, mchid: '1900000109', serial: merchant.serial, privateKey: merchant.pkcs8 };
    expect(new Webhook(both)).toBeInstanceOf(Webhook);
  });
});

describe('Webhook.from', () => {
  const merchant = makePair();
  const identity = { mchid: '1900000109', serial: merchant.serial, privateKey: merchant.pkcs8 };
  const instance = Builder.factory({ ...identity, ...credentials });

  it('verifies and opens with what the client was given', async () => {
    const { body, headers } = signed();
    expect((await Webhook.from(instance).parse(body, headers)).resource).toEqual(resource);
  });

  it('takes the options of deliveries', async () => {
    const entries: LogEntry[] = [];
    await Webhook.from(instance, { log: (entry) => entries.push(entry) }).receive('junk', {});
    expect(entries).toHaveLength(1);
  });

  it('takes notifications of APIv2 only where they are asked for', async () => {
    const fields = {
      appid: 'wx1',
      mch_id: '1',
      out_trade_no: '1',
      total_fee: '1',
      transaction_id: '1',
      bank_type: 'X',
    };
    const body = xml({ ...fields, sign: md5(fields) });
    await expect(Webhook.from(instance).parse(body, {})).rejects.toMatchObject({
      code: 'V2_NOT_ENABLED',
      message: expect.stringContaining('v2: true'),
    });
    expect((await Webhook.from(instance, { v2: true }).parse(body, {})).resource).toMatchObject(fields);
    const { secret: _, ...withoutSecret } = credentials;
    const client = Builder.factory({ ...identity, ...withoutSecret });
    expect(() => Webhook.from(client, { v2: true })).toThrow(expect.objectContaining({ code: 'SECRET_INVALID' }));
  });

  it('says so when the client has no apiV3Key, or is none', () => {
    const without = Builder.factory({ ...identity, certs: options.certs });
    expect(() => Webhook.from(without)).toThrow(expect.objectContaining({ code: 'API_V3_KEY_INVALID' }));
    for (const other of [{}, undefined, null, 'v3']) {
      expect(() => Webhook.from(other as never)).toThrow(expect.objectContaining({ code: 'OPTIONS_INVALID' }));
    }
  });

  it('leaves the client as it was to whoever prints, spreads or walks it', () => {
    const shown =
      inspect(instance, { depth: null, showHidden: true }) + JSON.stringify(instance) + Object.keys(instance);
    for (const text of [apiV3Key, secret]) expect(shown).not.toContain(text);
    expect({ ...instance }).toEqual({});
  });
});

describe('fetch', () => {
  const request = (init: RequestInit & { duplex?: 'half' } = {}): Request => {
    const { body, headers } = signed();
    return new Request('https://shop.example/notify', { method: 'POST', body: new Uint8Array(body), headers, ...init });
  };
  const quiet = () => new Webhook({ ...options, log: () => {} }).on('TRANSACTION.SUCCESS', () => {});

  it('works without its webhook in front', async () => {
    const { fetch } = quiet();
    const response = await fetch(request());
    expect([response.status, await response.text()]).toEqual([204, '']);
  });

  it('answers 405 to another method', async () => {
    const response = await quiet().fetch(new Request('https://shop.example/notify'));
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
  });

  it('answers 500 to a body that was read before, and says so in the log', async () => {
    const entries: LogEntry[] = [];
    const webhook = new Webhook({ ...options, log: (entry) => entries.push(entry) });
    const used = request();
    await used.json();
    expect((await webhook.fetch(used)).status).toBe(500);
    expect(entries).toMatchObject([
      { code: 'BODY_NOT_RAW', message: expect.stringContaining('webhook.fetch(request)') },
    ]);
  });

  it('reads no further than its limit, announced or not', async () => {
    let pulled = 0;
    const endless = new ReadableStream({
      pull: (controller) => {
        pulled += 1;
        controller.enqueue(new Uint8Array(65_536));
      },
    });
    expect((await quiet().fetch(request({ body: endless, duplex: 'half' }))).status).toBe(413);
    expect(pulled).toBeLessThan(40);
    const announced = request({ headers: { 'Content-Length': '10000000' } });
    expect((await quiet().fetch(announced)).status).toBe(413);
  });

  it('answers 400 to no body at all', async () => {
    expect((await quiet().fetch(request({ body: null }))).status).toBe(400);
  });

  it('answers XML to XML', async () => {
    const response = await quiet().fetch(request({ body: '<xml><sign>A</sign></xml>' }));
    expect([response.status, response.headers.get('content-type')]).toEqual([401, 'text/xml; charset=utf-8']);
  });
});

describe('node', () => {
  /** Writes to a socket and resolves to all that comes back until it closes. */
  const raw = (port: number, text: string, end = false): Promise<string> =>
    new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1', () => (end ? socket.end(text) : socket.write(text)));
      let received = '';
      socket.on('data', (chunk) => {
        received += chunk;
      });
      socket.once('close', () => resolve(received));
    });

  it('answers junk and probes of the web without a word of itself', async () => {
    const entries: LogEntry[] = [];
    const webhook = new Webhook({ ...options, log: (entry) => entries.push(entry) });
    await withServer(webhook, async (port) => {
      const of = async (method: string, body?: string) => {
        const response = await fetch(`http://127.0.0.1:${port}/.env`, { method, ...(body !== undefined && { body }) });
        return [response.status, await response.text()];
      };
      expect(await of('GET')).toEqual([405, '{"code":"FAIL","message":"METHOD_NOT_ALLOWED"}']);
      expect(await of('POST', 'a=1')).toEqual([401, '{"code":"FAIL","message":"SIGNATURE_HEADERS_INCOMPLETE"}']);
      expect(await of('POST')).toEqual([400, '{"code":"FAIL","message":"BODY_EMPTY"}']);
    });
    expect(new Set(entries.map(({ level }) => level))).toEqual(new Set(['debug']));
  });

  it('refuses headers that come twice', async () => {
    const { body, headers } = signed();
    const lines = Object.entries({ ...headers, Host: 'x', 'Content-Length': body.length, Connection: 'close' });
    const head = [...lines, ['Wechatpay-Serial', 'another']].map(([name, value]) => `${name}: ${value}\r\n`).join('');
    await withServer(new Webhook({ ...options, log: () => {} }), async (port) => {
      expect(await raw(port, `POST / HTTP/1.1\r\n${head}\r\n${body}`)).toMatch(
        /^HTTP\/1\.1 401 [\s\S]*HEADERS_REPEATED/,
      );
    });
  });

  it('survives a sender who goes away in the middle', async () => {
    const entries: LogEntry[] = [];
    const webhook = new Webhook({ ...options, log: (entry) => entries.push(entry) }).on(
      'TRANSACTION.SUCCESS',
      () => {},
    );
    await withServer(webhook, async (port) => {
      await raw(port, 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{"id"', true);
      const { body, headers } = signed();
      const response = await fetch(`http://127.0.0.1:${port}`, { method: 'POST', body: new Uint8Array(body), headers });
      expect(response.status).toBe(204);
    });
    expect(entries.every(({ level }) => level === 'debug')).toBe(true);
  });

  it('leaves alone a response that was answered by another', async () => {
    const { body, headers } = signed();
    const webhook = new Webhook(options).on('TRANSACTION.SUCCESS', () => {});
    const server = createServer((request, response) => {
      response.writeHead(418).end();
      void webhook.node(request, response);
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    const response = await fetch(`http://127.0.0.1:${port}`, { method: 'POST', body: new Uint8Array(body), headers });
    expect(response.status).toBe(418);
    server.close();
    server.closeAllConnections();
  });
});

it('takes headers and a body as AWS Lambda hands them over', async () => {
  const { body, headers } = signed(envelope());
  const webhook = new Webhook(options).on('TRANSACTION.SUCCESS', () => {});
  const event = { body: body.toString('base64'), isBase64Encoded: true, headers };
  expect(await webhook.receive(Buffer.from(event.body, 'base64'), event.headers)).toEqual({
    status: 204,
    headers: {},
    body: '',
  });
});
