import type { AddressInfo } from 'node:net';
import { Hono } from 'hono';
import { listening, port, webhook } from './shop';
import { serveFetch } from './support/serve-fetch';

const app = new Hono();
app.post('/notify', ({ req }) => webhook.fetch(req.raw));
app.get('/', (context) => context.text('shop'));

// Bun and Deno serve app.fetch themselves, and @hono/node-server does for Node.js.
const server = serveFetch(app.fetch);
server.listen(port, () => listening((server.address() as AddressInfo).port));
