import { sign } from 'node:crypto';
import { Agent, createServer, type Server } from 'node:http';
import { createServer as createTlsServer, Agent as HttpsAgent } from 'node:https';
import { type AddressInfo, connect, Socket } from 'node:net';
import axios, { type AxiosError, type AxiosInstance } from 'axios';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Builder } from '../../src/builder';
import type { BuilderOptions } from '../../src/options';
import type { LooseNode } from '../../types/core.js';
import { rejection } from '../support/client';
import { event } from '../support/event';
import { makeCertificates } from '../support/v2-certificates';
import { identity, mchid, secret } from '../v2/client';

/** Lets every request arrive, and ends its connection. */
let server: Server;
let url: string;
let nobody: string;
let arrived: string[];
let us: ReturnType<typeof identity>;

const listen = async (listening: Server): Promise<number> => {
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  return (listening.address() as AddressInfo).port;
};

beforeAll(async () => {
  us = identity();
  server = createServer((request) => {
    request.resume().on('end', () => {
      arrived.push(request.url ?? '');
      request.socket.destroy();
    });
  });
  url = `http://127.0.0.1:${await listen(server)}/`;
  const closed = createServer();
  nobody = `http://127.0.0.1:${await listen(closed)}/`;
  await new Promise((resolve) => closed.close(resolve));
});
beforeEach(() => {
  arrived = [];
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const nothingSent = /no connection was made, so nothing was sent/;
const mayHaveArrived = /the request may have arrived, so query before sending anything else/;

interface Protocol {
  pay(options?: object): Promise<unknown>;
  driver: AxiosInstance;
}

const protocol = (name: 'v2' | 'v3', options: Partial<BuilderOptions> = {}): Protocol => {
  const client = Builder.factory({ ...us, secret, base_uri: url, retry: false, ...options });
  const node = client as unknown as LooseNode;
  return {
    driver: client.getDriver().select(name),
    pay: (call) =>
      name === 'v3'
        ? node.chain('v3/fund-app/mch-transfer/transfer-bills').post({ json: { out_bill_no: '1' }, ...call })
        : node.chain('v2/pay/unifiedorder').post({ xml: { mch_id: mchid, out_trade_no: '1' }, ...call }),
  };
};

/** Sends again as axios-retry does: by the config of the failed request, changed, through the instance itself. */
const repeat = (driver: AxiosInstance, baseURLs: string[], derive = (config: object): object => config): void => {
  driver.interceptors.response.use(undefined, (error: AxiosError) => {
    const baseURL = baseURLs.shift();
    if (baseURL === undefined || error.config === undefined) throw error;
    return driver(Object.assign(derive(error.config), { baseURL }));
  });
};

describe.each(['v3', 'v2'] as const)('what became of a request of %s', (name) => {
  it('is known when its connection was refused, by one address or by all of a name', async () => {
    for (const base_uri of [nobody, nobody.replace('127.0.0.1', 'localhost')]) {
      const error = await rejection(protocol(name, { base_uri }).pay());
      expect(error).toMatchObject({ name: 'ConnectionError', message: expect.stringMatching(nothingSent) });
    }
  });

  it('is known when the name of the host leads nowhere', async () => {
    const error = await rejection(protocol(name, { base_uri: 'http://nowhere.invalid/' }).pay());
    expect(error).toMatchObject({ message: expect.stringMatching(nothingSent), cause: { syscall: 'getaddrinfo' } });
  });

  it("is known when the server's certificate was refused", async () => {
    const { server: tls } = makeCertificates(mchid);
    const stranger = createTlsServer(tls, () => arrived.push('tls'));
    const port = await listen(stranger);
    const error = await rejection(protocol(name, { base_uri: `https://127.0.0.1:${port}/` }).pay());
    expect(error).toMatchObject({ message: expect.stringMatching(nothingSent) });
    expect(arrived).toEqual([]);
    stranger.closeAllConnections();
    stranger.close();
  });

  it.each<[string, object]>([
    ['a body beyond maxBodyLength', { maxBodyLength: 1 }],
    ['a version of HTTP that there is not', { httpVersion: 3 }],
    ['a socket that is not allowed', { socketPath: '/nowhere.sock', allowedSocketPaths: ['/other.sock'] }],
    ['an agent of the other scheme', { httpAgent: new HttpsAgent() }],
  ])('is known when the machine itself refused it: %s', async (_, options) => {
    const error = await rejection(protocol(name).pay(options));
    expect(error).toMatchObject({ name: 'ConnectionError', message: expect.stringMatching(nothingSent) });
    expect(arrived).toEqual([]);
  });

  it('is unknown when a connection that was made is lost, whatever the system calls that', async () => {
    const lost = Object.assign(new Error('read EHOSTUNREACH'), { code: 'EHOSTUNREACH', syscall: 'read' });
    let lose = (): void => undefined;
    class Failing extends Agent {
      override createConnection(options: object): ReturnType<typeof connect> {
        const socket = connect(options as { port: number });
        lose = () => void socket.destroy(lost);
        return socket;
      }
    }
    const silent = createServer((request) => {
      request.resume().on('end', () => {
        arrived.push('silent');
        lose();
      });
    });
    const base_uri = `http://127.0.0.1:${await listen(silent)}/`;
    const error = await rejection(protocol(name, { base_uri, httpAgent: new Failing() }).pay());
    expect(arrived).toEqual(['silent']);
    expect(error).toMatchObject({
      name: 'ConnectionError',
      message: expect.stringMatching(mayHaveArrived),
      cause: { code: 'EHOSTUNREACH' },
    });
    silent.closeAllConnections();
    silent.close();
  });

  it.each([
    ['the same config', undefined],
    ['a copy of it', (config: object) => ({ ...config })],
    ['a merge of it', (config: object) => axios.mergeConfig(config, {})],
    ['one that forgets the call', ({ method, url, data }: Record<string, unknown>) => ({ method, url, data })],
  ] as [string, ((config: object) => object) | undefined][])(
    'is unknown when it arrived once and an interceptor repeated it in vain, by %s',
    async (_, derive) => {
      const { driver, pay } = protocol(name);
      repeat(driver, [nobody], derive);
      const error = await rejection(pay());
      expect(arrived).toHaveLength(1);
      expect(error).toMatchObject({
        name: 'ConnectionError',
        message: expect.stringMatching(mayHaveArrived),
        cause: { code: 'ECONNREFUSED' },
      });
      expect(error).not.toMatchObject({ message: expect.stringMatching(/nothing was sent/) });
    },
  );

  it('is known when an interceptor repeated it and every connection was refused', async () => {
    const { driver, pay } = protocol(name, { base_uri: nobody });
    repeat(driver, [nobody, nobody]);
    expect(await rejection(pay())).toMatchObject({ message: expect.stringMatching(nothingSent) });
  });

  it('is unknown when an interceptor sent it elsewhere by a config of its own, and gave the first error', async () => {
    const { driver, pay } = protocol(name, { base_uri: nobody });
    driver.interceptors.response.use(undefined, async (error: AxiosError) => {
      if (error.config?.baseURL !== nobody) throw error;
      const { method, url: path, data } = error.config;
      await rejection(driver.request({ baseURL: url, method, url: path, data }));
      throw error;
    });
    const error = await rejection(pay());
    expect(arrived).toHaveLength(1);
    expect(error).toMatchObject({ message: expect.stringMatching(mayHaveArrived), cause: { code: 'ECONNREFUSED' } });
  });

  it.each([
    ['a timeout', 'TimeoutError', () => new axios.AxiosError('deadline', 'ETIMEDOUT')],
    ['an abort', 'AbortError', () => new axios.CanceledError('deadline')],
  ])('is unknown when it was ended by %s that is not the SDK’s own, as it may yet be sent', async (_, kind, make) => {
    const { driver, pay } = protocol(name);
    driver.interceptors.request.use((config) => {
      throw Object.assign(make(), { config });
    });
    expect(await rejection(pay())).toMatchObject({ name: kind, message: expect.stringMatching(mayHaveArrived) });
  });

  it('is known when the connection took longer than the system allows', async () => {
    const agent = new Agent();
    const late = Object.assign(new Error('connect ETIMEDOUT'), { code: 'ETIMEDOUT', syscall: 'connect' });
    agent.createConnection = (_, done) => {
      done?.(late, new Socket());
      return undefined;
    };
    const error = await rejection(protocol(name, { httpAgent: agent }).pay());
    expect(error).toMatchObject({ name: 'TimeoutError', message: expect.stringMatching(/nothing was sent\.$/) });
  });

  it('never follows a redirect, by whatever transport', async () => {
    const { driver, pay } = protocol(name);
    const transport = {
      request: () => {
        throw new Error('used');
      },
    };
    driver.defaults.transport = transport;
    expect(await rejection(pay())).toMatchObject({ name: 'ConnectionError' });
    expect(arrived).toHaveLength(1);
    expect(await rejection(pay({ transport }))).toMatchObject({
      code: 'OPTIONS_INVALID',
      message: expect.stringMatching(/transport .*redirects are never followed.*adapter/),
    });
  });

  it('is unknown to an adapter of the caller, which may have tried twice', async () => {
    const http = axios.getAdapter('http');
    const { pay } = protocol(name, {
      adapter: (config) => http(config).catch(() => http({ ...config, url: `${nobody}${name}` })),
    });
    const error = await rejection(pay());
    expect(arrived).toHaveLength(1);
    expect(error).toMatchObject({ message: expect.stringMatching(mayHaveArrived) });
  });

  it('is unknown where another adapter was put in place of the SDK’s', async () => {
    const { driver, pay } = protocol(name);
    driver.defaults.adapter = () => Promise.reject(new axios.AxiosError('x', 'ECONNREFUSED'));
    expect(await rejection(pay())).toMatchObject({ message: expect.stringMatching(mayHaveArrived) });
  });

  it('is known when its signal had ended it before', async () => {
    const error = await rejection(protocol(name).pay({ signal: AbortSignal.abort() }));
    expect(error).toMatchObject({ name: 'AbortError', message: expect.stringMatching(/signal; nothing was sent\.$/) });
    expect(arrived).toEqual([]);
  });

  it('is known the same way over fetch', async () => {
    const refused = await rejection(protocol(name, { base_uri: nobody, adapter: 'fetch' }).pay());
    expect(refused).toMatchObject({ name: 'ConnectionError', message: expect.stringMatching(nothingSent) });
    const lost = await rejection(protocol(name, { adapter: 'fetch' }).pay());
    expect(lost).toMatchObject({ name: 'ConnectionError', message: expect.stringMatching(mayHaveArrived) });
  });
});

describe('what became of a request whose signer takes its time', () => {
  /** Signs when it is told to. */
  const slow = (go: Promise<unknown>, asked?: () => void): Protocol =>
    protocol('v3', {
      privateKey: undefined,
      signer: {
        sign: async (message) => {
          asked?.();
          await go;
          return sign('sha256', Buffer.from(message), us.privateKey as string).toString('base64');
        },
      },
    });

  it('is known when its signal ends it meanwhile', async () => {
    const [asked, ended] = [event(), event()];
    const controller = new AbortController();
    const call = rejection(slow(ended.happened, asked.happen).pay({ signal: controller.signal }));
    await asked.happened;
    controller.abort(new DOMException('The time is over.', 'TimeoutError'));
    ended.happen();
    expect(await call).toMatchObject({ name: 'TimeoutError', message: expect.stringMatching(/nothing was sent\.$/) });
    expect(arrived).toEqual([]);
  });

  it('is unknown when an adapter around the SDK’s has given up meanwhile, for it is sent all the same', async () => {
    const givenUp = event();
    const { driver, pay } = slow(givenUp.happened);
    const inner = axios.getAdapter(driver.defaults.adapter);
    let sent: Promise<unknown> | undefined;
    driver.defaults.adapter = (config) => {
      sent = rejection(inner(config));
      const deadline = new axios.AxiosError('deadline', 'ETIMEDOUT', config);
      return Promise.reject(deadline);
    };
    const error = await rejection(pay());
    givenUp.happen();
    expect(error).toMatchObject({
      name: 'TimeoutError',
      message: expect.stringMatching(mayHaveArrived),
    });
    await sent;
    expect(arrived).toHaveLength(1);
  });
});
