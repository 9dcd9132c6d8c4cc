import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Sandbox } from '../../../src/sandbox';
import { startSandbox } from '../../support/client';
import { documented } from '../../support/valid-request';
import { entriesOf, startReader } from './reader';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
  await sandbox.addBrand();
});
afterAll(() => sandbox.close());

const ask = async (path: string, body?: unknown): Promise<unknown> => {
  const headers = { 'Content-Type': 'application/json' };
  const init = body === undefined ? {} : { method: 'POST', headers, body: JSON.stringify(body) };
  const response = await fetch(new URL(`/_sandbox/${path}`, sandbox.options.base_uri), init);
  const json = await response.json();
  if (!response.ok) throw new Error(`${path}: ${JSON.stringify(json)}`);
  return json;
};

const names = (['v3', 'brand', 'v2'] as const).flatMap(documented).map(({ name }) => name);

/** What no sample can have: the token of a download that was applied for before. */
const stateful = ['GET v3/billdownload/file', 'GET v3/transferdownload/elecvoucherfile'];

/** Rules that only a text of the page tells: a face value by the kind of the coupon, one of three merchants. */
const inWords = ['GET v3/marketing/busifavor/users/{openid}/coupons', 'POST v3/marketing/busifavor/stocks'];

describe('the sample of an operation', () => {
  it('is accepted when it is sent, of every operation: its signature is right and no parameter is wrong', async () => {
    const reader = await startReader(sandbox.options.base_uri);
    await reader.until(({ event }) => event === 'ready');
    const rest = [...names];
    const sent = new Map<number, string>();
    const worker = async (): Promise<void> => {
      for (let name = rest.shift(); name !== undefined; name = rest.shift()) {
        const sample = await ask(`sample?operation=${encodeURIComponent(name)}`);
        sent.set(Object(await ask('send', sample)).id, name);
      }
    };
    await Promise.all([worker(), worker(), worker(), worker()]);
    reader.leave();
    const wrong = entriesOf(reader).filter((entry) => {
      if (entry.kind !== 'request') return false;
      const { id, operation, verdict, status, code, message = '' } = entry;
      const isRight = verdict === 'accepted' && operation === sent.get(id) && status > 0 && status < 500;
      return !isRight || code === 'PARAM_ERROR' || message.startsWith('输入源');
    });
    expect(wrong.map((entry) => entry.kind === 'request' && entry.operation).sort()).toEqual(
      [...stateful, ...inWords].sort(),
    );
    expect(sent.size).toBe(names.length);
    expect(names.length).toBeGreaterThan(1000);
  });
});
