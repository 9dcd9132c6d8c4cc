import { sign } from 'node:crypto';
import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isWeChatPayError } from '../../src/errors';
import type { BuilderOptions } from '../../src/options';
import { looseClient } from '../support/client';
import { type ConnectProxy, startProxy } from '../support/connect-proxy';
import { makePair } from '../support/openssl';
import { tellTried } from '../support/tried';
import { type Certificates, makeCertificates } from '../support/v2-certificates';
import { type Fault, type FaultyServer, startFaultyServer } from './server';

/** Each byte of each response with `FAULTS=all`, otherwise every third of the first situation, and every 97th of the others. */
const isWhole = process.env.FAULTS === 'all';

const [merchant, platform] = [makePair(), makePair('5157F09EFDC096DE15EBE81A47057A7200000001')];
const body = '{"code_url":"weixin://wxpay/bizpayurl?pr=中文"}';
const data = { code_url: 'weixin://wxpay/bizpayurl?pr=中文' };

/** How a body is delimited, and its bytes. */
const framings = {
  'Content-Length': { header: `Content-Length: ${Buffer.byteLength(body)}`, wire: body },
  chunks: {
    header: 'Transfer-Encoding: chunked\r\nTrailer: X-Checked',
    wire: `12;name=value\r\n${body.slice(0, 18)}\r\n${Buffer.byteLength(body.slice(18)).toString(16)}\r\n${body.slice(18)}\r\n0\r\nX-Checked: yes\r\n\r\n`,
  },
  'the end of the connection': { header: 'Connection: close', wire: body },
} as const;
type Framing = keyof typeof framings;

const responseBy = (framing: Framing): Buffer => {
  const timestamp = `${Math.floor(Date.now() / 1000)}`;
  const signature = sign('sha256', Buffer.from(`${timestamp}\nnonce\n${body}\n`), platform.pkcs8).toString('base64');
  const { header, wire } = framings[framing];
  const proof = `Wechatpay-Timestamp: ${timestamp}\r\nWechatpay-Nonce: nonce\r\nWechatpay-Serial: PUB_KEY_ID_1\r\nWechatpay-Signature: ${signature}`;
  return Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n${header}\r\n${proof}\r\n\r\n${wire}`);
};

/** What is done at one byte of a response. */
const faults: Record<string, (whole: Buffer, at: number) => Fault> = {
  'falls silent before': (whole, at) => ({ before: whole.subarray(0, at), next: 'silence', rest: Buffer.alloc(0) }),
  'ends before': (whole, at) => ({ before: whole.subarray(0, at), next: 'end', rest: Buffer.alloc(0) }),
  'resets before': (whole, at) => ({ before: whole.subarray(0, at), next: 'reset', rest: Buffer.alloc(0) }),
  'pauses before': (whole, at) => ({ before: whole.subarray(0, at), next: 'rest', rest: whole.subarray(at) }),
  'leaves out': (whole, at) => lie(whole.subarray(0, at), whole.subarray(at + 1)),
  doubles: (whole, at) => lie(whole.subarray(0, at + 1), whole.subarray(at)),
  'flips a bit of': (whole, at) =>
    lie(whole.subarray(0, at), Buffer.from([(whole[at] ?? 0) ^ 1]), whole.subarray(at + 1)),
  'makes NUL of': (whole, at) => lie(whole.subarray(0, at), Buffer.alloc(1), whole.subarray(at + 1)),
  'puts a line end before': (whole, at) => lie(whole.subarray(0, at), Buffer.from('\r\n'), whole.subarray(at)),
};

/** Everything is written, and then the connection ends, so that a missing byte is not waited for. */
const lie = (...pieces: Buffer[]): Fault => ({ before: Buffer.concat(pieces), next: 'end', rest: Buffer.alloc(0) });

interface Situation {
  framing: Framing;
  tls: boolean;
  proxied: boolean;
  reused: boolean;
  sender: 'direct' | 'http';
}

/** How a request gets there; a proxy reads what is not in TLS itself, and would be the one that is tested. */
const routes = [
  { tls: false, proxied: false },
  { tls: true, proxied: false },
  { tls: true, proxied: true },
];

const situations: Situation[] = (Object.keys(framings) as Framing[]).flatMap((framing) =>
  routes.flatMap((route) =>
    [false, true].flatMap((reused) =>
      (['direct', 'http'] as const).map((sender) => ({ framing, ...route, reused, sender })),
    ),
  ),
);

const titleOf = ({ framing, tls, proxied, reused, sender }: Situation): string =>
  `up to ${framing}, ${tls ? 'TLS' : 'plain'}, ${proxied ? 'by a proxy' : 'straight'}, ${reused ? 'a reused socket' : 'a new socket'}, sent by ${sender === 'direct' ? 'the SDK' : "axios' http adapter"}`;

let certificates: Certificates;
let servers: Record<'plain' | 'tls', FaultyServer>;
let proxy: ConnectProxy;
const planned = new Map<string, Fault>();
const genuine: Record<Framing, Buffer> = {
  'Content-Length': Buffer.alloc(0),
  chunks: Buffer.alloc(0),
  'the end of the connection': Buffer.alloc(0),
};
const whole = (path: string): Fault => ({
  before: /^\/v3\/(?:first|again)/.test(path) ? genuine['Content-Length'] : Buffer.alloc(0),
  next: 'silence',
  rest: Buffer.alloc(0),
});

beforeAll(async () => {
  certificates = makeCertificates('1900000109');
  for (const framing of Object.keys(framings) as Framing[]) genuine[framing] = responseBy(framing);
  const faultOf = (path: string, time: number): Fault =>
    (path.startsWith('/v3/again') && time > 1 ? undefined : planned.get(path)) ?? whole(path);
  servers = {
    plain: await startFaultyServer(faultOf),
    tls: await startFaultyServer(faultOf, certificates.server),
  };
  proxy = await startProxy();
});
afterAll(async () => {
  await servers.plain.close();
  await servers.tls.close();
  await proxy.close();
});

const clientOf = ({ tls, proxied, sender }: Situation, sockets: number) => {
  const { port } = tls ? servers.tls : servers.plain;
  const options: Partial<BuilderOptions> = {
    base_uri: `${tls ? 'https' : 'http'}://127.0.0.1:${port}/`,
    ...(proxied && { proxy: { protocol: 'http', host: '127.0.0.1', port: proxy.port } }),
    ...(sender === 'http' && { adapter: 'http' }),
  };
  const agents = {
    httpAgent: new HttpAgent({ keepAlive: true, maxSockets: sockets }),
    httpsAgent: new HttpsAgent({ keepAlive: true, maxSockets: sockets, ca: certificates.ca }),
  };
  const root = looseClient({
    mchid: '1900000109',
    serial: merchant.serial,
    privateKey: merchant.pkcs8,
    certs: { PUB_KEY_ID_1: platform.spki },
    ...agents,
    ...options,
  });
  const destroy = (): void => {
    for (const agent of Object.values(agents)) agent.destroy();
  };
  return { root, destroy };
};

/** What a fault has to come to, by the names of errors; of a lie, only that it gives no other data. */
const expectedOf = (what: string, { framing }: Situation): readonly string[] | undefined =>
  ({
    'falls silent before': ['TimeoutError'],
    // A body that ends with its connection is known to be cut off by its signature alone.
    'ends before':
      framing === 'the end of the connection' ? ['ConnectionError', 'SignatureError'] : ['ConnectionError'],
    'resets before': ['ConnectionError'],
    'pauses before': ['success'],
    'drips from': ['success'],
    'switches protocols instead of': ['ConnectionError'],
    'says a length too long for': ['ConnectionError'],
    'has a header too large before': ['ConnectionError'],
    'answers twice from': ['success'],
  })[what];

/** What the rules are broken by, and how many calls there were. */
const breaches: string[] = [];
let tried = 0;
let count = 0;

/** Carries out one call that meets one fault, and holds what came of it against what the server saw. */
const meet = async (situation: Situation, what: string, at: number, fault: Fault): Promise<void> => {
  count += 1;
  const number = count;
  const path = `/v3/thing/${number}`;
  planned.set(path, fault);
  const { root, destroy } = clientOf(situation, 1);
  const server = situation.tls ? servers.tls : servers.plain;
  const say = (problem: string): void => void breaches.push(`${titleOf(situation)}: ${what} byte ${at}: ${problem}`);
  try {
    if (situation.reused) await root.chain(`v3/first/${number}`).get({ timeout: 0 });
    // Where something comes in any case, a busy machine has all the time that it takes.
    const timeout = what === 'falls silent before' ? 40 : 0;
    // Retries are on, and this operation is not marked: it is sent once, whatever happens.
    const outcome: unknown = await root
      .chain(path.slice(1))
      .post({ json: { out_trade_no: `${number}` }, timeout })
      .catch((error: unknown) => error);
    tried += 1;
    const seen = server.seen.get(path)?.requests ?? 0;
    if (seen > 1) say(`the request came ${seen} times`);
    if (situation.reused && seen > 0) {
      const first = server.seen.get(`/v3/first/${number}`)?.sockets ?? new Set();
      if ([...(server.seen.get(path)?.sockets ?? [])].some((socket) => !first.has(socket)))
        say('it was no reused socket');
    }
    const name = outcome instanceof Error ? outcome.name : 'success';
    if (expectedOf(what, situation)?.includes(name) === false) say(`it came to ${name}`);
    if (!(outcome instanceof Error)) {
      const got: unknown = Reflect.get(Object(outcome), 'data');
      if (JSON.stringify(got) !== JSON.stringify(data)) say(`it gave ${JSON.stringify(got)}`);
      return;
    }
    if (!isWeChatPayError(outcome)) return say(`a raw ${outcome.name}: ${outcome.message}`);
    if (typeof outcome.code !== 'string') say(`an error without a code: ${outcome.message}`);
    // A response that began proves that the request arrived; nothing may say otherwise.
    if (seen > 0 && /nothing was sent/.test(outcome.message)) say(`though it arrived: ${outcome.message}`);
    const isOpen = ['ConnectionError', 'TimeoutError'].includes(outcome.name);
    if (seen > 0 && isOpen && !/may have arrived/.test(outcome.message)) say(`no word on it: ${outcome.message}`);
    if (['SignatureError', 'ResponseError'].includes(outcome.name) && !/probably carried out/.test(outcome.message)) {
      say(`no word on it: ${outcome.message}`);
    }
    // Whatever a spoilt connection still holds would be taken for the next response.
    await expect.poll(() => [...(server.seen.get(path)?.sockets ?? [])].every((socket) => socket.destroyed)).toBe(true);
  } catch (error) {
    say(`the test itself failed: ${error}`);
  } finally {
    planned.delete(path);
    destroy();
  }
};

/** Carries out many at a time. */
const all = async (works: readonly (() => Promise<void>)[], atOnce: number): Promise<void> => {
  const left = works.values();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const work of left) await work();
    }),
  );
};

describe('a call settles, with the right data or an error of the SDK, wherever its response is spoilt', () => {
  it.each(situations.map((situation, index) => [titleOf(situation), situation, index] as const))(
    '%s',
    async (_, situation, index) => {
      const response = genuine[situation.framing];
      const step = isWhole ? 1 : index === 0 ? 3 : 97;
      const places = Array.from({ length: response.length }, (_, place) => place).filter(
        (at) => at % step === index % step,
      );
      const works = Object.entries(faults).flatMap(([what, faultAt]) =>
        places.map((at) => () => meet(situation, what, at, faultAt(response, at))),
      );
      const text = response.toString('latin1');
      const written = (changed: string): Fault => lie(Buffer.from(changed, 'latin1'));
      const lies: readonly [string, Fault][] = [
        [
          'switches protocols instead of',
          written('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n'),
        ],
        ['has a header too large before', written(text.replace('\r\n', `\r\nX-Large: ${'a'.repeat(20_000)}\r\n`))],
        ['answers twice from', written(text + (situation.framing === 'the end of the connection' ? '' : text))],
        ...(situation.framing === 'Content-Length'
          ? [
              ['says a length too long for', written(text.replace(/Content-Length: (\d+)/, 'Content-Length: 1$1'))] as [
                string,
                Fault,
              ],
            ]
          : []),
      ];
      const byBytes: Fault = { before: Buffer.alloc(0), next: 'drip', rest: response };
      const before = tried;
      const more = [['drips from', byBytes] as const, ...lies].map(
        ([what, fault]) =>
          () =>
            meet(situation, what, 0, fault),
      );
      await all([...works, ...more], 32);
      expect(breaches).toEqual([]);
      expect(tried - before).toBe(works.length + more.length);
    },
  );

  it('asks a GET again, and has its response, wherever the first one breaks off', async () => {
    const response = genuine['Content-Length'];
    const situation: Situation = {
      framing: 'Content-Length',
      tls: false,
      proxied: false,
      reused: false,
      sender: 'direct',
    };
    const places = Array.from({ length: response.length }, (_, at) => at).filter((at) => at % (isWhole ? 1 : 37) === 0);
    const works = places.map((at) => async () => {
      const path = `/v3/again/${at}`;
      planned.set(path, {
        before: response.subarray(0, at),
        next: at % 2 === 0 ? 'end' : 'reset',
        rest: Buffer.alloc(0),
      });
      const { root, destroy } = clientOf(situation, 1);
      const { data: got } = await root.chain(path.slice(1)).get({ timeout: 0 });
      expect(got).toEqual(data);
      expect(servers.plain.seen.get(path)?.requests).toBe(2);
      destroy();
    });
    await all(works, 32);
    tried += works.length;
  });

  afterAll(() => tellTried('spoilt responses', tried));
});
