import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { Builder } from '../../src/builder';
import { Webhook } from '../../src/webhook';
import { expressWebhook } from '../../src/webhook/adapters/express';
import { startPlatform } from '../../test/support/platform';
import { credentials, envelope, signed } from '../../test/webhook/by-hand';
import { type Ran, whatRan } from './ran';

const source = new URL('../../src/', import.meta.url);

/** How often a thing was done before it is watched, so that what only a first time does is over. */
const warm = 2;

const watched = async (once: () => Promise<void>): Promise<Ran[]> => {
  for (let done = 0; done < warm; done += 1) await once();
  return whatRan(source, once);
};

/** What runs of `src/` for one order by `native.post`, signed, sent over loopback, and its response verified. */
export const wayOfCall = async (): Promise<Ran[]> => {
  const platform = await startPlatform(() => ({
    body: JSON.stringify({ code_url: 'weixin://wxpay/bizpayurl?pr=abc' }),
  }));
  const { options, url, mchid, requests } = platform;
  const instance = Builder.factory({ ...options, base_uri: url });
  const json = {
    appid: 'wxd678efh567hg6787',
    mchid,
    description: 'Image形象店-深圳腾大-QQ公仔',
    out_trade_no: '1217752501201407033233368018',
    notify_url: 'https://example.com/notify',
    amount: { total: 100 },
  };
  try {
    const ran = await watched(async () => {
      const { data } = await instance.v3.pay.transactions.native.post({ json });
      if (!data.code_url.startsWith('weixin:')) throw new Error('The response holds no code_url.');
    });
    if (!requests.every((request) => request.signed)) throw new Error('A request was not signed.');
    return ran;
  } finally {
    await platform.close();
  }
};

/** What runs of `src/` for one notification that comes over loopback to express, with a handler of its kind. */
export const wayOfNotification = async (): Promise<Ran[]> => {
  const webhook = new Webhook(credentials);
  const handled: string[] = [];
  webhook.on('DirectPayment', ({ id }) => {
    handled.push(id);
  });
  const server = createServer(express().post('/notify', expressWebhook(webhook))).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/notify`;
  let sent = 0;
  try {
    return await watched(async () => {
      const id = `EV-${++sent}`;
      const { status } = await fetch(url, { method: 'POST', ...signed(envelope({ id })) });
      if (status >= 300 || handled.at(-1) !== id) throw new Error(`The notification was not handled: ${status}.`);
    });
  } finally {
    server.close();
    server.closeAllConnections();
  }
};
