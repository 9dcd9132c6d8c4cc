import { once } from 'node:events';
import { readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

/** The built site. */
export const dist = join(import.meta.dirname, '..', '..', 'site/.vitepress/dist');

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.md': 'text/markdown; charset=utf-8',
  '.woff2': 'font/woff2',
};

const fileAt = (path: string): string | undefined => {
  const file = join(dist, path.endsWith('/') ? `${path}index.html` : path);
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
};

/** Serves the site as any server of files does. */
export const serve = async (): Promise<{ server: Server; address: string }> => {
  const server = createServer(({ url = '/' }, response) => {
    const file = fileAt(decodeURIComponent(new URL(url, 'http://localhost').pathname));
    response.writeHead(file === undefined ? 404 : 200, {
      'Content-Type': types[extname(file ?? '')] ?? 'application/octet-stream',
    });
    response.end(file === undefined ? '' : readFileSync(file));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
};
