import type { AddressInfo } from 'node:net';
import express from 'express';
import { expressWebhook } from '../../src/webhook/adapters/express';
import { listening, port, webhook } from './shop';

const app = express();
// Before express.json(), which would take the raw body away.
app.post('/notify', expressWebhook(webhook));
app.use(express.json());
app.get('/', (_request, response) => {
  response.send('shop');
});

const server = app.listen(port, () => listening((server.address() as AddressInfo).port));
