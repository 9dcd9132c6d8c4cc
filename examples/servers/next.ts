import type { AddressInfo } from 'node:net';
import { listening, port, webhook } from './shop';
import { serveFetch } from './support/serve-fetch';

// All that app/notify/route.ts of a Next.js application holds.
export const POST = webhook.fetch;

const server = serveFetch(POST);
server.listen(port, () => listening((server.address() as AddressInfo).port));
