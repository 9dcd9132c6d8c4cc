import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SignatureError } from '../../src/errors';
import type { Fault, Sandbox } from '../../src/sandbox';
import { signedMessage } from '../../src/v3/verify';
import type { LooseNode, LooseOptions, Verb } from '../../types/core.js';
import { looseClient, rejection, startSandbox } from '../support/client';

let sandbox: Sandbox;
let root: LooseNode;
beforeAll(async () => {
  sandbox = await startSandbox();
  root = looseClient(sandbox.options);
  for (const verb of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']) {
    sandbox.on(`${verb} v3/echo`, () => ({ body: { done: verb } }));
  }
});
afterAll(() => sandbox.close());

const echo = (verb: Verb, options?: LooseOptions): Promise<{ data: unknown }> => root.chain('v3/echo')[verb](options);
const during = async (run: () => Promise<unknown>) => {
  const before = sandbox.requests.length;
  const result = await run();
  return { result, requests: sandbox.requests.slice(before) };
};
const writing: Verb[] = ['post', 'put', 'patch', 'delete'];
const carriedOut = /; the request was probably carried out, so query before sending anything else for it\.$/;
const faults: Fault[] = [
  { kind: 'signtest' },
  { kind: 'signature' },
  { kind: 'tampered' },
  { kind: 'unsigned' },
  { kind: 'stale', seconds: 400 },
  { kind: 'unknown-serial' },
];

describe('a probe of the platform', () => {
  it.each(writing)('is told from tampering and never repeats a %s', async (verb) => {
    sandbox.answerNext({ kind: 'signtest' });
    const { result, requests } = await during(() => rejection(echo(verb)));
    expect(result).toMatchObject({
      name: 'SignatureError',
      code: 'SIGNATURE_PROBE',
      message: expect.stringMatching(/probe of WeChat Pay .*query, then repeat with the same number/),
      requestId: expect.stringMatching(/./),
    });
    expect(requests).toHaveLength(1);
  });

  it('makes a GET ask once more, signed anew', async () => {
    sandbox.answerNext({ kind: 'signtest' });
    const { result, requests } = await during(() => echo('get'));
    expect(result).toMatchObject({ data: { done: 'GET' } });
    expect(requests.map(({ signatureAccepted }) => signatureAccepted)).toEqual([true, true]);
    expect(new Set(requests.map(({ authorization }) => authorization?.nonce_str)).size).toBe(2);
  });

  it.each(['text', 'arraybuffer', 'stream'] as const)('makes a GET of %s ask once more', async (responseType) => {
    sandbox.answerNext({ kind: 'signtest' });
    const { result, requests } = await during(() => echo('get', { responseType }));
    expect(result).toMatchObject({ status: 200 });
    expect(requests).toHaveLength(2);
  });

  it('makes a GET ask no more than once more', async () => {
    sandbox.answerNext({ kind: 'signtest' });
    sandbox.answerNext({ kind: 'signtest' });
    const { result, requests } = await during(() => rejection(echo('get')));
    expect(result).toMatchObject({ code: 'SIGNATURE_PROBE' });
    expect(requests).toHaveLength(2);
  });

  it('alone makes a GET ask once more', async () => {
    for (const fault of faults.filter(({ kind }) => kind !== 'signtest')) {
      sandbox.answerNext(fault);
      const { requests } = await during(() => rejection(echo('get')));
      expect(requests).toHaveLength(1);
    }
  });
});

describe('a response that proves nothing', () => {
  it.each(faults)(
    'says of a request that may have changed something that it was probably carried out: %o',
    async (fault) => {
      for (const verb of writing) {
        sandbox.answerNext(fault);
        const { message } = (await rejection(echo(verb))) as SignatureError;
        expect(message).toMatch(carriedOut);
      }
    },
  );

  it.each(faults)('says nothing of the kind of a GET: %o', async (fault) => {
    for (const each of fault.kind === 'signtest' ? [fault, fault] : [fault]) sandbox.answerNext(each);
    expect((await rejection(echo('get'))) as SignatureError).toMatchObject({
      message: expect.not.stringMatching(/carried out/),
    });
  });

  it('keeps its Request-ID and its cause when the key could not be looked for', async () => {
    const { apiV3Key } = sandbox.options;
    const client = looseClient({ ...sandbox.options, apiV3Key, certificates: { cooldown: 0 } });
    sandbox.answerNext({ kind: 'unknown-serial', serial: '5F3D9A2B' });
    sandbox.answerNext({ kind: 'status', status: 403, body: { code: 'NO_AUTH', message: 'x' } });
    const error = await rejection(client.chain('v3/echo').post());
    expect(error).toMatchObject({
      name: 'SignatureError',
      code: 'SIGNATURE_SERIAL_UNKNOWN',
      message: expect.stringMatching(/carried out, so query before sending anything else for it\.$/),
      requestId: expect.stringMatching(/./),
      cause: { name: 'ApiError', code: 'NO_AUTH' },
    });
  });
});

describe('what is verified of a response', () => {
  it('is timestamp, nonce and body, each closed by a line feed', () => {
    expect(signedMessage('1', 'n', Buffer.from('{}')).toString()).toBe('1\nn\n{}\n');
    expect(signedMessage('1', 'n', Buffer.alloc(0)).toString()).toBe('1\nn\n\n');
  });

  it('keeps bytes that are not UTF-8', () => {
    expect([...signedMessage('1', 'n', Buffer.from([0xff, 0xfe]))]).toEqual([0x31, 0x0a, 0x6e, 0x0a, 0xff, 0xfe, 0x0a]);
  });
});
