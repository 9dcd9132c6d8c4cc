import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Sandbox } from '../../src/sandbox';
import { type Shop, tellStory } from '../sandbox/shop/story';
import { startSandbox } from '../support/client';
import { notRun } from './installed';

const needed = `require 'GuzzleHttp/autoload.php'; exit(extension_loaded('openssl') && extension_loaded('zlib') ? 0 : 1);`;
const isInstalled = spawnSync('php', ['-r', needed], { stdio: 'ignore' }).status === 0;

const tests = (): void => {
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await startSandbox();
  });
  afterAll(() => sandbox.close());

  /** One step, in a process of its own. */
  const php = async <T>(step: keyof Shop, ...args: readonly unknown[]): Promise<T> => {
    const child = spawn('php', [join(import.meta.dirname, 'plain-php.php')], { stdio: ['pipe', 'pipe', 'inherit'] });
    child.stdin.end(JSON.stringify({ options: sandbox.options, step, args }));
    const [said] = await Promise.all([text(child.stdout), once(child, 'close')]);
    const { result, error }: { result: T; error?: string } = JSON.parse(said);
    if (error !== undefined) throw new Error(error);
    return result;
  };

  const shop: Shop = {
    order: (order) => php('order', order),
    query: (out_trade_no) => php('query', out_trade_no),
    open: (headers, body) => php('open', headers, body),
    refund: (refund) => php('refund', refund),
    refunded: (out_refund_no) => php('refunded', out_refund_no),
    close: (out_trade_no) => php('close', out_trade_no),
    bill: (bill_date) => php('bill', bill_date),
  };

  it('runs a whole shop: orders, notifications, refund, closing and bill', async () => {
    await tellStory(sandbox, shop);
    expect(sandbox.requests.filter(({ signatureAccepted }) => !signatureAccepted)).toEqual([]);
  });

  it('is told of a refusal by status, code and message', async () => {
    sandbox.reset();
    await expect(shop.query('order-9')).rejects.toThrow('404 ORDER_NOT_EXIST');
  });

  it.each(['signature', 'tampered', 'unknown-serial', 'unsigned', 'stale'] as const)(
    'refuses a response that went wrong: %s',
    async (kind) => {
      sandbox.reset();
      await shop.order({ out_trade_no: 'order-1', total: 1, notify_url: 'http://127.0.0.1:9/notify' });
      sandbox.answerNext({ kind });
      await expect(shop.query('order-1')).rejects.toThrow('not the platform');
      expect(await shop.query('order-1')).toBe('NOTPAY');
    },
  );
};

if (isInstalled) describe('plain PHP, with OpenSSL and Guzzle and no SDK,', tests);
else notRun('PHP with Guzzle', 'apt-get install php-cli php-curl php-guzzlehttp-guzzle');
