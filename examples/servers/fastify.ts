import type { AddressInfo } from 'node:net';
import fastify from 'fastify';
import { fastifyWebhook } from '../../src/webhook/adapters/fastify';
import { listening, port, webhook } from './shop';

const app = fastify();
await app.register(fastifyWebhook, { webhook, url: '/notify' });
app.get('/', async () => 'shop');

await app.listen({ port });
listening((app.server.address() as AddressInfo).port);
