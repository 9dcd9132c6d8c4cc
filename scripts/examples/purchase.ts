import { setTimeout } from 'node:timers/promises';

/** JSON of an HTTP server; anything but a 2xx is an error. */
export const call = async (method: 'GET' | 'POST', url: string, body?: unknown): Promise<Record<string, unknown>> => {
  const json =
    body === undefined ? {} : { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } };
  const response = await fetch(url, { method, ...json });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${url}: ${response.status} ${text}`);
  return text === '' ? {} : JSON.parse(text);
};

const expect = (what: string, actual: unknown, expected: unknown): void => {
  if (actual !== expected) throw new Error(`${what} is ${JSON.stringify(actual)}, not ${JSON.stringify(expected)}`);
};

/** What a sandbox lists of a notification. */
interface Listed {
  state: string;
  deliveries: readonly unknown[];
}

/** The states of all notifications, once so many deliveries were made. */
const delivered = async (sandbox: string, count: number): Promise<string> => {
  for (let left = 300; left > 0; left -= 1) {
    const listed = Object.values(await call('GET', `${sandbox}/_sandbox/notifications`)) as Listed[];
    const deliveries = listed.reduce((sum, notification) => sum + notification.deliveries.length, 0);
    if (deliveries >= count) return listed.map(({ state }) => state).join();
    await setTimeout(100);
  }
  throw new Error(`Of ${count} deliveries of notifications one has not been made in 30 seconds`);
};

/**
 * Buys at a shop and gives the goods back: an order, its payment, a notification that is forged and one that is not, a refund.
 *
 * @param shop where its orders are, such as `http://127.0.0.1:3000`
 * @param sandbox where its WeChat Pay is
 */
export const purchase = async (shop: string, sandbox: string): Promise<void> => {
  const { out_trade_no, code_url } = await call('POST', `${shop}/orders`, { total: 100 });
  expect('code_url', String(code_url).startsWith('weixin://'), true);
  const order = `${shop}/orders/${out_trade_no}`;
  const state = async (): Promise<unknown> => (await call('GET', order)).state;
  expect('the order', await state(), 'PLACED');

  await call('POST', `${sandbox}/_sandbox/notify-next`, { kind: 'tampered' });
  await call('POST', `${sandbox}/_sandbox/pay`, { out_trade_no });
  expect('a forged notification', await delivered(sandbox, 1), 'pending');
  expect('the order after a forged notification', await state(), 'PLACED');
  await call('POST', `${sandbox}/_sandbox/advance`, { duration: '15s' });
  expect('the notification', await delivered(sandbox, 2), 'acknowledged');
  expect('the order', await state(), 'PAID');

  expect('the refund', (await call('POST', `${order}/refund`)).status, 'PROCESSING');
  await call('POST', `${sandbox}/_sandbox/advance`, { duration: '1m' });
  expect('the notifications', await delivered(sandbox, 3), 'acknowledged,acknowledged');
  expect('the order', await state(), 'REFUNDED');
};
