import { createServer, type Server } from 'node:http';
import { Readable } from 'node:stream';

/** Serves a Fetch handler over `node:http`, as Bun, Deno and Next.js do in their own ways. */
export const serveFetch = (handle: (request: Request) => Response | Promise<Response>): Server =>
  createServer(async (incoming, outgoing) => {
    const headers = new Headers();
    for (const [index, name] of incoming.rawHeaders.entries()) {
      if (index % 2 === 0) headers.append(name, incoming.rawHeaders[index + 1] ?? '');
    }
    const body = incoming.method === 'POST' ? (Readable.toWeb(incoming) as ReadableStream) : null;
    const url = `http://${incoming.headers.host}${incoming.url}`;
    const init = { method: incoming.method ?? 'GET', headers, body, duplex: 'half' as const };
    const response = await handle(new Request(url, init));
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    outgoing.end(Buffer.from(await response.arrayBuffer()));
  });
