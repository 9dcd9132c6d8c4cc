import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import bodyParser from '@koa/bodyparser';
import express from 'express';
import fastify from 'fastify';
import Koa from 'koa';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LogEntry, reply, Webhook } from '../../src/webhook';
import { expressWebhook } from '../../src/webhook/adapters/express';
import { fastifyWebhook } from '../../src/webhook/adapters/fastify';
import { koaWebhook } from '../../src/webhook/adapters/koa';
import { nestWebhook } from '../../src/webhook/adapters/nest';
import { apiV3Key, envelope, flip, options, resource, signed } from './by-hand';
import { type Running, servers } from './servers';

interface Answer {
  status: number;
  type: string | null;
  text: string;
}

const send = async (
  url: string,
  { body, headers }: { body: Buffer; headers: Record<string, string> },
): Promise<Answer> => {
  const response = await fetch(url, { method: 'POST', body: new Uint8Array(body), headers });
  return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
};

const json = 'application/json; charset=utf-8';

describe.each(Object.entries(servers))('%s', (_, start) => {
  let running: Running;
  let webhook: Webhook;
  const events: unknown[] = [];
  const entries: LogEntry[] = [];
  beforeAll(async () => {
    webhook = new Webhook({ ...options, log: (entry) => entries.push(entry) });
    webhook.on('TRANSACTION.SUCCESS', (event) => events.push(event.resource));
    webhook.onUndocumented('PARKING', () => reply({ parking: '停车' }));
    webhook.onUndocumented('BROKEN', () => {
      throw new Error(`secret ${apiV3Key}`);
    });
    running = await start(webhook);
  });
  afterAll(() => running.close());

  it('answers 204 without a body, once the handler has the event, and so to its duplicates', async () => {
    const notification = signed();
    expect(await send(running.url, notification)).toEqual({ status: 204, type: null, text: '' });
    expect(await send(running.url, notification)).toMatchObject({ status: 204 });
    expect(events).toEqual([resource]);
  });

  it('answers with a reply', async () => {
    const notification = signed(envelope({ id: 'p', event_type: 'PARKING' }));
    expect(await send(running.url, notification)).toEqual({ status: 200, type: json, text: '{"parking":"停车"}' });
  });

  it('answers 401 to a changed body and to a probe', async () => {
    const { body, headers } = signed();
    const text = (message: string) => JSON.stringify({ code: 'FAIL', message });
    // Within the text that JSON holds, so that a body parser in front still reads it.
    const changed = { body: flip(body, body.indexOf('EV-2018') + 8), headers };
    expect(await send(running.url, changed)).toEqual({ status: 401, type: json, text: text('SIGNATURE_DIGEST') });
    const probe = { body, headers: { ...headers, 'Wechatpay-Signature': `WECHATPAY/SIGNTEST/${'A'.repeat(336)}` } };
    expect(await send(running.url, probe)).toEqual({ status: 401, type: json, text: text('SIGNATURE_PROBE') });
  });

  it('answers 500 when the handler throws, without its error', async () => {
    const notification = signed(envelope({ id: 'b', event_type: 'BROKEN' }));
    expect(await send(running.url, notification)).toEqual({
      status: 500,
      type: json,
      text: '{"code":"FAIL","message":"HANDLER_FAILED"}',
    });
  });

  it('answers 413 to 10 MB, and still serves the next', async () => {
    const huge = signed(`${JSON.stringify(envelope())}${' '.repeat(10 * 1024 * 1024)}`);
    expect((await send(running.url, huge)).status).toBe(413);
    expect((await send(running.url, signed())).status).toBe(204);
  });

  it('takes 50 at once', async () => {
    const many = Array.from({ length: 50 }, (_each, index) => signed(envelope({ id: `many-${index % 25}` })));
    const before = events.length;
    const statuses = await Promise.all(
      many.map(async (notification) => (await send(running.url, notification)).status),
    );
    expect(new Set(statuses)).toEqual(new Set(statuses.includes(503) ? [204, 503] : [204]));
    expect(events.length - before).toBe(25);
  });
});

describe('an adapter without a webhook says so when the server is set up:', () => {
  const fastify = { removeAllContentTypeParsers() {}, addContentTypeParser() {}, post() {} };
  it.each<[string, (webhook: never) => unknown]>([
    ['expressWebhook(webhook)', expressWebhook],
    ['koaWebhook(webhook)', koaWebhook],
    ['nestWebhook(webhook)', nestWebhook],
    ['app.register(fastifyWebhook, { webhook, url })', (webhook) => fastifyWebhook(fastify, { webhook, url: '/' })],
  ])('%s', async (usage, adapt) => {
    for (const wrong of [undefined, {}, () => undefined]) {
      await expect((async () => adapt(wrong as never))()).rejects.toMatchObject({
        code: 'OPTIONS_INVALID',
        message: `This adapter takes what new Webhook made: ${usage}.`,
      });
    }
  });
});

describe('a body that was parsed first', () => {
  const answerOf = async (handler: Parameters<typeof createServer>[1]) => {
    const server = createServer(handler).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const answer = await send(`http://127.0.0.1:${(server.address() as AddressInfo).port}/notify`, signed());
    server.close();
    server.closeAllConnections();
    return answer;
  };
  const observed = () => {
    const entries: LogEntry[] = [];
    return { entries, webhook: new Webhook({ ...options, log: (entry) => entries.push(entry) }) };
  };

  it('by express.json() is answered 500, and the log says what to do', async () => {
    const { webhook, entries } = observed();
    const app = express().use(express.json()).post('/notify', expressWebhook(webhook));
    expect(await answerOf(app)).toMatchObject({ status: 500, text: '{"code":"FAIL","message":"BODY_NOT_RAW"}' });
    expect(entries).toMatchObject([
      { level: 'error', message: expect.stringContaining('before app.use(express.json())') },
    ]);
  });

  it('by koa’s body parser is taken from rawBody', async () => {
    const { webhook } = observed();
    webhook.on('*', () => {});
    const app = new Koa().use(bodyParser()).use(koaWebhook(webhook));
    expect((await answerOf(app.callback())).status).toBe(204);
  });

  it('by another reader of the stream is answered 500', async () => {
    const { webhook, entries } = observed();
    const server = answerOf((request, response) => {
      request.resume().once('end', () => void webhook.node(request, response));
    });
    expect((await server).status).toBe(500);
    expect(entries).toMatchObject([{ code: 'BODY_NOT_RAW', message: expect.stringContaining('read before') }]);
  });
});

it('leaves the other routes of fastify their own parser', async () => {
  const app = fastify();
  await app.register(fastifyWebhook, { webhook: new Webhook(options), url: '/notify' });
  app.post('/other', async ({ body }) => body);
  const answer = await app.inject({ method: 'POST', url: '/other', payload: { a: 1 } });
  expect(answer.json()).toEqual({ a: 1 });
  await app.close();
});
