import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Koa from 'koa';
import { type KoaContext, koaWebhook } from '../../src/webhook/adapters/koa';
import { listening, port, webhook } from './shop';

const notify = koaWebhook(webhook);
const app = new Koa();
app.use(async (context: KoaContext & { path: string }, next) => {
  if (context.path === '/notify') await notify(context);
  else await next();
});

const server = createServer(app.callback());
server.listen(port, () => listening((server.address() as AddressInfo).port));
