import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Webhook } from '../../src/webhook';

/** Runs something against a webhook behind `node:http`, on a port of its own. */
export const withServer = async (webhook: Webhook, run: (port: number) => Promise<void>): Promise<void> => {
  const server = createServer(webhook.node).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  try {
    await run((server.address() as AddressInfo).port);
  } finally {
    server.close();
    server.closeAllConnections();
  }
};
