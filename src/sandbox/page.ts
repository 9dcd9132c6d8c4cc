import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { dirname, extname, join } from 'node:path';
import { documentPath } from './openapi/document';

/** What belongs to the page is below this. */
const prefix = '/_sandbox/page/';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** The page runs its own script alone, and nobody shows it inside of theirs. */
const policy = "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

const fileOf = (url: string): string | undefined => {
  const path = url.replace(/[?#].*/s, '');
  if (path === '/') return 'index.html';
  return path.startsWith(prefix) ? path.slice(prefix.length) : undefined;
};

/** Whether a request asks for the page: of the API nothing is at `/`. */
export const isOfPage = ({ method, url = '' }: IncomingMessage): boolean =>
  (method === 'GET' || method === 'HEAD') && fileOf(url) !== undefined;

const readFile = (name: string): Buffer | undefined => {
  const file = join(dirname(documentPath()), 'dist', 'page', name);
  // A name alone: no other folder's file.
  return /^[\w-]+(?:\.[\w-]+)+$/.test(name) && existsSync(file) ? readFileSync(file) : undefined;
};

/** Responds with a file of the page. */
export const respondWithPage = ({ method, url = '' }: IncomingMessage, response: ServerResponse): void => {
  const name = fileOf(url) ?? '';
  const found = readFile(name);
  const said = 'The page of the sandbox is not there: in a clone of wechatpay-chain, npm run build:page makes it.\n';
  const content = found ?? Buffer.from(said);
  response.writeHead(found === undefined ? 404 : 200, {
    'Content-Type': (found && types[extname(name)]) ?? 'text/plain; charset=utf-8',
    'Content-Length': content.length,
    'Content-Security-Policy': policy,
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-cache',
  });
  response.end(method === 'HEAD' ? undefined : content);
};
