import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createPlatform, type Platform } from '../../src/webhook/testing';

const folder = fileURLToPath(new URL('../../examples/servers/', import.meta.url));
const examples = readdirSync(folder).filter((name) => name.endsWith('.ts') && name !== 'shop.ts');

let platform: Platform;
let child: ChildProcess | undefined;
beforeAll(async () => {
  platform = await createPlatform();
});
afterEach(() => child?.kill('SIGKILL'));

/** Starts an example and waits for what it says. */
const start = (name: string): { said: (pattern: RegExp) => Promise<string> } => {
  const [[id, key] = []] = Object.entries(platform.options.certs);
  const env = {
    ...process.env,
    PORT: '0',
    PUBLIC_KEY_ID: id,
    PUBLIC_KEY: String(key?.export({ type: 'spki', format: 'pem' })),
    API_V3_KEY: platform.options.apiV3Key,
  };
  const running = spawn(process.execPath, ['--import', 'tsx', `${folder}${name}`], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child = running;
  let output = '';
  for (const stream of [running.stdout, running.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk;
    });
  }
  const said = (pattern: RegExp): Promise<string> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const [, found] = pattern.exec(output) ?? [];
        if (found !== undefined) resolve(found);
      };
      look();
      running.stdout.on('data', look);
      running.once('exit', () => reject(new Error(output)));
    });
  return { said };
};

describe.each(examples)('examples/servers/%s', (name) => {
  it('starts, takes a payment and refuses a forged one', async () => {
    const { said } = start(name);
    const url = await said(/listening at (\S+)/);
    const draft = {
      event_type: 'TRANSACTION.SUCCESS',
      resource: {
        mchid: '1',
        out_trade_no: 'order-1',
        transaction_id: '4',
        trade_type: 'JSAPI',
        trade_state: 'SUCCESS',
      },
    };
    const send = async (fault?: 'signature') => {
      const { body, headers } = await platform.notification({ ...draft, ...(fault && { fault }) });
      return (await fetch(url, { method: 'POST', headers, body: new Uint8Array(body) })).status;
    };
    expect(await send()).toBe(204);
    expect(await said(/paid (\S+)/)).toBe('order-1');
    expect(await send('signature')).toBe(401);
  });
});
