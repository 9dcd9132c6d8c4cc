import { createSecureServer } from 'node:http2';
import { Agent, globalAgent } from 'node:https';
import { type AddressInfo, connect as connectPlain } from 'node:net';
import type { TLSSocket } from 'node:tls';
import HttpsAgentKeepAlive from 'agentkeepalive';
import axios from 'axios';
import { HttpsProxyAgent as Hpagent } from 'hpagent';
import { HttpsProxyAgent as ProxyAgent7 } from 'https-proxy-agent-7';
import { HttpsProxyAgent as ProxyAgent9 } from 'https-proxy-agent-9';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { BuilderOptions } from '../../src/options';
import { rejection } from '../support/client';
import { type ConnectProxy, startProxy } from '../support/connect-proxy';
import { type Certificates, makeCertificates } from '../support/v2-certificates';
import { startV2Platform, type V2Platform } from '../support/v2-platform';
import { clientOf, identity, mchid, secret } from './client';

let platform: V2Platform;
let certificates: Certificates;
let proxy: ConnectProxy;
let tlsProxy: ConnectProxy;
let us: ReturnType<typeof identity>;
beforeAll(async () => {
  certificates = makeCertificates(mchid);
  const { ca, server } = certificates;
  const asking = { ...server, ca, requestCert: true, rejectUnauthorized: false };
  platform = await startV2Platform(secret, asking);
  proxy = await startProxy();
  tlsProxy = await startProxy(asking);
  us = identity();
});
afterEach(() => {
  platform.reset();
  proxy.reset();
  tlsProxy.reset();
  Reflect.deleteProperty(globalAgent.options, 'ca');
});
afterAll(async () => {
  await proxy.close();
  await tlsProxy.close();
  await platform.close();
});

/** Counts as it goes, as subclasses do that applications write. */
class Counting extends Agent {
  made = 0;
  override createConnection(...given: Parameters<Agent['createConnection']>): ReturnType<Agent['createConnection']> {
    this.made += 1;
    return super.createConnection(...given);
  }
}

/** What https-proxy-agent is given beside the URL is for the proxy; what is for the platform goes into its `options`. */
const trusting = <T extends { options: object }>(agent: T, more: object = {}): T => {
  Object.assign(agent.options, { ca: certificates.ca, ...more });
  return agent;
};

/** [name, agent, whether it leads through the proxy, what else a client is given] */
const ways: [string, () => object | undefined, boolean, () => Partial<BuilderOptions>][] = [
  ['an https.Agent', () => new Agent({ ca: certificates.ca }), false, () => ({})],
  ['a subclass of https.Agent', () => new Counting({ ca: certificates.ca, keepAlive: true }), false, () => ({})],
  ['agentkeepalive', () => new HttpsAgentKeepAlive.HttpsAgent({ ca: certificates.ca }), false, () => ({})],
  ['hpagent', () => new Hpagent({ proxy: proxy.url, ca: certificates.ca, keepAlive: true }), true, () => ({})],
  ['https-proxy-agent 7', () => trusting(new ProxyAgent7(proxy.url, { keepAlive: true })), true, () => ({})],
  ['https-proxy-agent 9', () => trusting(new ProxyAgent9(proxy.url, { keepAlive: true })), true, () => ({})],
  ['the option proxy', () => new Agent({ ca: certificates.ca }), true, () => ({ proxy: proxyOption(proxy) })],
  [
    'the option proxy beside agentkeepalive',
    () => new HttpsAgentKeepAlive.HttpsAgent({ ca: certificates.ca }),
    true,
    () => ({ proxy: proxyOption(proxy) }),
  ],
  [
    'an adapter of the caller',
    () => new Agent({ ca: certificates.ca }),
    false,
    () => ({ adapter: (config) => axios.getAdapter('http')(config) }),
  ],
  [
    'an adapter of the caller and the option proxy',
    () => new Agent({ ca: certificates.ca }),
    true,
    () => ({ adapter: (config) => axios.getAdapter('http')(config), proxy: proxyOption(proxy) }),
  ],
];

const proxyOption = ({ port }: ConnectProxy) => ({ protocol: 'http', host: '127.0.0.1', port });

type Merchant = NonNullable<BuilderOptions['merchant']>;
const pem = (): Merchant => ({ cert: certificates.client.cert, key: certificates.client.key });
const p12 = (): Merchant => ({ pfx: certificates.client.p12 });

const client = (options: Partial<BuilderOptions>) => {
  const node = clientOf({ ...us, base_uri: platform.url, ...options });
  return {
    refund: (call?: object) => node.chain('v2/secapi/pay/refund').post({ xml: { mch_id: mchid }, ...call }),
    query: (call?: object) => node.chain('v2/pay/orderquery').post({ xml: { mch_id: mchid }, ...call }),
  };
};
const shown = (): unknown[] => platform.requests.map(({ clientSerial }) => clientSerial);

describe.each(ways)("the merchant's certificate, over %s", (_, makeAgent, leads, more) => {
  it.each([
    ['PEM', pem],
    ['.p12', p12],
  ])('given as %s is what the platform sees, where it is due and nowhere else', async (__, merchant) => {
    const { refund, query } = client({ merchant: merchant(), httpsAgent: makeAgent(), ...more() });
    await query();
    await refund();
    await query();
    await refund();
    await query({ security: true });
    const { serial } = certificates.client;
    expect(shown()).toEqual([undefined, serial, undefined, serial, serial]);
    expect(proxy.targets.length > 0).toBe(leads);
    expect(proxy.targets.every((target) => target === new URL(platform.url).host)).toBe(true);
  });

  it('is shown over the agent of one call', async () => {
    const { refund } = client({ merchant: pem(), ...more() });
    await refund({ httpsAgent: makeAgent() });
    expect(shown()).toEqual([certificates.client.serial]);
  });

  it('is the own one of an agent that has one', async () => {
    const agent = makeAgent();
    const { cert, key } = certificates.server;
    Object.assign(Reflect.get(agent as object, 'options') ?? {}, { cert, key });
    await client({ merchant: pem(), httpsAgent: agent, ...more() }).refund();
    expect(shown()).toEqual(['02']);
  });
});

it('is shown over the agent of all, where none is given', async () => {
  globalAgent.options.ca = certificates.ca;
  const { refund, query } = client({ merchant: pem() });
  await refund();
  await query();
  expect(shown()).toEqual([certificates.client.serial, undefined]);
});

it('is shown over HTTP/2, which goes by no agent, and only where it is due', async () => {
  const { ca, server, client: ours } = certificates;
  const seen: unknown[] = [];
  const http2 = createSecureServer({ ...server, ca, requestCert: true, rejectUnauthorized: false });
  http2.on('stream', (stream) => {
    const socket = stream.session?.socket as TLSSocket | undefined;
    seen.push(socket?.getPeerCertificate().serialNumber?.toUpperCase());
    stream.respond({ ':status': 500 }, { endStream: true });
  });
  await new Promise<void>((resolve) => http2.listen(0, '127.0.0.1', resolve));
  const base_uri = `https://127.0.0.1:${(http2.address() as AddressInfo).port}/`;
  const { refund, query } = client({ merchant: pem(), base_uri, httpVersion: 2, http2Options: { ca } });
  for (const call of [refund, query, refund]) expect(await rejection(call())).toMatchObject({ status: 500 });
  expect(seen).toEqual([ours.serial, undefined, ours.serial]);
  http2.close();
});

it('is for the platform and never for a proxy that is reached over TLS', async () => {
  const httpsAgent = new Agent({ ca: certificates.ca });
  const { refund } = client({ merchant: pem(), httpsAgent, proxy: { ...proxyOption(tlsProxy), protocol: 'https' } });
  await refund();
  expect(tlsProxy.targets).toEqual([new URL(platform.url).host]);
  expect(tlsProxy.shown).toEqual([false]);
  expect(shown()).toEqual([certificates.client.serial]);
});

it('travels through a proxy over connections that the calls of a client share', async () => {
  const httpsAgent = new Agent({ ca: certificates.ca, keepAlive: true });
  const { refund } = client({ merchant: pem(), httpsAgent, proxy: proxyOption(proxy) });
  for (let call = 0; call < 3; call += 1) await refund();
  expect(proxy.targets).toHaveLength(1);
});

describe('a certificate that is due and would not be shown', () => {
  /** Makes its connections by options of its own. */
  class Deaf extends Agent {
    override createConnection(
      { host, port }: Parameters<Agent['createConnection']>[0],
      done?: Parameters<Agent['createConnection']>[1],
    ): ReturnType<Agent['createConnection']> {
      return super.createConnection({ host, port, ca: certificates.ca }, done);
    }
  }
  /** Leaves TLS to somebody else. */
  class Plain extends Agent {
    override createConnection({
      port,
    }: Parameters<Agent['createConnection']>[0]): ReturnType<Agent['createConnection']> {
      return connectPlain(Number(port), '127.0.0.1');
    }
  }

  it.each([
    ['an agent that does not take it', () => ({ httpsAgent: new Deaf() })],
    ['an agent without TLS', () => ({ httpsAgent: new Plain() })],
    ['the adapter fetch', () => ({ adapter: 'fetch' as const })],
  ])('over %s is refused, and nothing is sent', async (_, options) => {
    expect(await rejection(client({ merchant: pem(), ...options() }).refund())).toMatchObject({
      name: 'RequestError',
      code: 'MERCHANT_CERTIFICATE_NOT_SHOWN',
      message: expect.stringMatching(/^"v2\/secapi\/pay\/refund" takes .* nothing was sent; .* security: false/),
    });
    expect(platform.requests).toEqual([]);
  });

  it('is missing where neither the client nor its agent has one', async () => {
    for (const httpsAgent of [undefined, new Agent({ ca: certificates.ca }), trusting(new ProxyAgent9(proxy.url))]) {
      expect(await rejection(client({ httpsAgent }).refund())).toMatchObject({
        name: 'RequestError',
        code: 'MERCHANT_CERTIFICATE_MISSING',
      });
    }
    expect(platform.requests).toEqual([]);
  });

  it('is not missing where the agent alone has one', async () => {
    const { cert, key } = certificates.client;
    for (const httpsAgent of [
      new Agent({ ca: certificates.ca, cert, key }),
      trusting(new ProxyAgent9(proxy.url), { cert, key }),
    ]) {
      await client({ httpsAgent }).refund();
    }
    expect(shown()).toEqual(Array(2).fill(certificates.client.serial));
  });

  it('is not asked of a call that says so', async () => {
    await client({ httpsAgent: new Deaf() }).refund({ security: false });
    expect(shown()).toEqual([undefined]);
  });
});

it('a platform that misses the certificate is an error that says where to look', async () => {
  const responses = [
    { status: 200, body: '<xml><return_code>FAIL</return_code><return_msg>证书已过期</return_msg></xml>' },
    { status: 400, body: '<html><head><title>400 No required SSL certificate was sent</title></head></html>' },
  ];
  for (const answer of responses) {
    platform.answer(() => answer);
    const error = await rejection(client({ merchant: pem(), httpsAgent: new Agent({ ca: certificates.ca }) }).refund());
    expect(error).toMatchObject({ name: 'ApiError', hint: expect.stringContaining('merchant') });
  }
});
