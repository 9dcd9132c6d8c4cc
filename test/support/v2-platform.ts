import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { createServer as createTlsServer, type ServerOptions } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { TLSSocket } from 'node:tls';

/** A request as received, parsed without any code of `src/`. */
export interface Arrived {
  method: string;
  /** Without the query. */
  path: string;
  query: Record<string, string>;
  headers: IncomingMessage['headers'];
  body: Buffer;
  /** Those of the XML, or of the query if there is no XML. */
  fields: Record<string, string>;
  /** Whether `sign` is the digest of the fields and the secret. */
  signed: boolean;
  /** The serial of the client certificate, in upper-case hex. */
  clientSerial: string | undefined;
}

/** What a response can consist of. */
export type Answer =
  | string
  | Buffer
  | { status?: number; headers?: Record<string, string>; body: string | Buffer }
  | { cut: string };

/** A platform of APIv2 on loopback. */
export interface V2Platform {
  /** Closed by a slash. */
  url: string;
  requests: Arrived[];
  /** How the next requests are answered; by default with a signed SUCCESS that repeats the fields. */
  answer(with_: (request: Arrived) => Answer): void;
  reset(): void;
  /** How many connections were opened. */
  connections(): number;
  /** How many responses were cut off. */
  closed(): number;
  close(): Promise<void>;
}

const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** The elements one level below the root, found by a regular expression. */
export const readXml = (xml: string): Record<string, string> => {
  const inner = /^<xml>([\s\S]*)<\/xml>$/.exec(xml.trim())?.[1] ?? '';
  const fields: Record<string, string> = {};
  for (const [, name, content] of inner.matchAll(/<([^\s<>/]+)>((?:<!\[CDATA\[[\s\S]*?\]\]>|[^<])*)<\/\1>/g)) {
    fields[name as string] = (content as string).replace(
      /<!\[CDATA\[([\s\S]*?)\]\]>|&#(\d+);|&(\w+);/g,
      (_, cdata, code, entity) =>
        cdata !== undefined ? cdata : code ? String.fromCharCode(Number(code)) : (entities[entity] ?? '?'),
    );
  }
  return fields;
};

/** The signature of fields, as the documentation describes it. */
export const signatureOf = (
  fields: Record<string, string>,
  secret: string,
  type = fields.sign_type ?? 'MD5',
): string => {
  const names = Object.keys(fields)
    .filter((name) => name !== 'sign' && fields[name] !== '')
    .sort();
  const text = `${names.map((name) => `${name}=${fields[name]}`).join('&')}&key=${secret}`;
  const hash = type === 'MD5' ? createHash('md5') : createHmac('sha256', secret);
  return hash.update(text, 'utf8').digest('hex').toUpperCase();
};

/** Fields as XML, all of them in CDATA, as WeChat Pay writes it. */
export const writeXml = (fields: Record<string, string>): string =>
  `<xml>${Object.entries(fields)
    .map(([name, value]) => `<${name}><![CDATA[${value}]]></${name}>`)
    .join('\n')}</xml>`;

/** Signed fields as XML. */
export const signedXml = (fields: Record<string, string>, secret: string, type?: string): string =>
  writeXml({ ...fields, sign: signatureOf(fields, secret, type) });

export const startV2Platform = async (secret: string, tls?: ServerOptions): Promise<V2Platform> => {
  const requests: Arrived[] = [];
  let connections = 0;
  let closed = 0;
  const usual = ({ fields }: Arrived): Answer =>
    signedXml(
      {
        return_code: 'SUCCESS',
        result_code: 'SUCCESS',
        nonce_str: 'n',
        ...(fields.mch_id && { mch_id: fields.mch_id }),
      },
      secret,
      fields.sign_type,
    );
  let answer = usual;

  const listener: RequestListener = async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const arrived = arrivedOf(request, Buffer.concat(chunks), secret);
    requests.push(arrived);
    response.once('close', () => {
      if (!response.writableFinished) closed += 1;
    });
    reply(response, answer(arrived));
  };
  const server = tls ? createTlsServer(tls, listener) : createServer(listener);
  server.on(tls ? 'secureConnection' : 'connection', () => {
    connections += 1;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `${tls ? 'https' : 'http'}://127.0.0.1:${port}/`,
    requests,
    answer: (with_) => {
      answer = with_;
    },
    reset: () => {
      answer = usual;
      requests.length = 0;
    },
    connections: () => connections,
    closed: () => closed,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};

const arrivedOf = (request: IncomingMessage, body: Buffer, secret: string): Arrived => {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const query = Object.fromEntries(url.searchParams);
  const multipart = request.headers['content-type']?.startsWith('multipart/');
  const fields = multipart ? readForm(body.toString('latin1')) : body.length > 0 ? readXml(body.toString()) : query;
  const certificate = (request.socket as Partial<TLSSocket>).getPeerCertificate?.();
  return {
    method: request.method ?? '',
    path: url.pathname,
    query,
    headers: request.headers,
    body,
    fields,
    signed: fields.sign === signatureOf(fields, secret),
    clientSerial: certificate?.serialNumber?.toUpperCase(),
  };
};

/** The parts of a form that have no file name. */
const readForm = (body: string): Record<string, string> =>
  Object.fromEntries(
    [...body.matchAll(/name="([^"]+)"\r\n\r\n([\s\S]*?)\r\n--/g)].map(([, name, text]) => [
      name as string,
      Buffer.from(text as string, 'latin1').toString(),
    ]),
  );

const reply = (response: ServerResponse, answer: Answer): void => {
  if (typeof answer === 'object' && 'cut' in answer) {
    response.writeHead(200, { 'Content-Length': 1000 });
    response.write(answer.cut);
    setTimeout(() => response.destroy(), 20);
    return;
  }
  const {
    status = 200,
    headers = {},
    body,
  } = typeof answer === 'object' && 'body' in answer ? answer : { body: answer };
  response.writeHead(status, { 'Content-Type': 'text/plain', 'Request-ID': '08F78B', ...headers });
  response.end(body);
};
