import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { listening, port, webhook } from './shop';

const server = createServer(webhook.node);
server.listen(port, () => listening((server.address() as AddressInfo).port));
