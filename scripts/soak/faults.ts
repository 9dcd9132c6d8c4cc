import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** A response as the platform made it. */
export interface Raw {
  status: number;
  /** Header lines, without those that say how long the body is. */
  lines: readonly string[];
  body: Buffer;
}

/** A way in which the network, a gateway or an impostor spoils an exchange. */
export interface Fault {
  name: string;
  /** How often, beside the others. @default 1 */
  weight?: number;
  /** In place of the platform, which gets nothing. */
  before?: (socket: Socket) => void | Promise<void>;
  /** What goes back in the place of a success. */
  change?: (response: Raw, random: () => number) => Raw;
  /** Whether a second response follows, which the next request on the connection may get. */
  isTwice?: boolean;
  /** How it goes back. */
  send?: (socket: Socket, response: Raw) => void | Promise<void>;
}

/** A response as bytes. */
export const bytesOf = ({ status, lines, body }: Raw, length = body.length): Buffer => {
  const measure = status === 204 && length === 0 ? [] : [`Content-Length: ${length}`];
  return Buffer.concat([headOf(status, [...lines, ...measure]), body]);
};

const headOf = (status: number, lines: readonly string[]): Buffer =>
  Buffer.from(`${[`HTTP/1.1 ${status} Status`, ...lines].join('\r\n')}\r\n\r\n`, 'latin1');

const page = (status: number): Buffer =>
  bytesOf({ status, lines: ['Content-Type: text/html'], body: Buffer.from(`<html>${status} Gateway</html>`) });

const limited = bytesOf({
  status: 429,
  lines: ['Content-Type: application/json'],
  body: Buffer.from('{"code":"FREQUENCY_LIMITED","message":"频率超限"}'),
});

const reset = (socket: Socket): void => void socket.resetAndDestroy();

/** Waits for the other side to give up. */
const silent = (): void => {};

/** A letter or digit of the body, outside of any tag of XML, becomes another one. */
const flipped = (body: Buffer, random: () => number): Buffer => {
  const text = body.toString('latin1');
  const values = text.startsWith('<') ? /(?<=CDATA\[[^\]]*)[A-Za-z0-9]/g : /[A-Za-z0-9]/g;
  const places = [...text.matchAll(values)].map(({ index }) => index);
  const place = places[Math.floor(random() * places.length)];
  if (place === undefined) return body;
  const changed = Buffer.from(body);
  changed[place] = changed[place] === 0x37 ? 0x38 : 0x37;
  return changed;
};

const withHeader = (response: Raw, name: string, change: (value: string) => string): Raw => ({
  ...response,
  lines: response.lines.map((line) => {
    const [found = '', value = ''] = line.split(/: (.*)/s);
    return found.toLowerCase() === name ? `${found}: ${change(value)}` : line;
  }),
});

const piece = async (socket: Socket, bytes: Buffer, pieces: number, pause: number): Promise<void> => {
  const size = Math.ceil(bytes.length / pieces);
  for (let at = 0; at < bytes.length && !socket.destroyed; at += size) {
    socket.write(bytes.subarray(at, at + size));
    await sleep(pause);
  }
};

const chunked = ({ status, lines, body }: Raw): Buffer => {
  const sizes = [1, 7, 64, 1000];
  const chunks: Buffer[] = [];
  for (let at = 0, turn = 0; at < body.length; turn += 1) {
    const part = body.subarray(at, at + (sizes[turn % sizes.length] ?? 1));
    chunks.push(Buffer.from(`${part.length.toString(16)}\r\n`), part, Buffer.from('\r\n'));
    at += part.length;
  }
  return Buffer.concat([headOf(status, [...lines, 'Transfer-Encoding: chunked']), ...chunks, Buffer.from('0\r\n\r\n')]);
};

/** @param elsewhere where a redirection leads to */
export const faultsOf = (elsewhere: string): readonly Fault[] => [
  { name: 'reset before the request is read', before: reset },
  { name: 'closed before the request is read', before: (socket) => void socket.end() },
  { name: 'silence, nothing passed on', before: silent, weight: 0.3 },
  { name: '429', before: (socket) => void socket.write(limited) },
  { name: '502 with a page', before: (socket) => void socket.write(page(502)) },
  { name: '503', before: (socket) => void socket.write(page(503)) },
  { name: '101', before: (socket) => void socket.write('HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n') },
  { name: 'a redirection', before: (socket) => void socket.write(bytesOf(redirection(elsewhere))) },
  { name: 'a garbage status line', before: (socket) => void socket.write('HTTP/9 OK\r\n\r\n') },
  { name: 'reset after the request', send: reset },
  { name: '504 after the request', send: (socket) => void socket.write(page(504)) },
  { name: 'silence after the request', send: silent, weight: 0.3 },
  { name: 'cut in the header', send: (socket, raw) => void socket.end(bytesOf(raw).subarray(0, 60)) },
  {
    name: 'cut in the body',
    send: (socket, raw) => void socket.end(bytesOf(raw).subarray(0, -Math.ceil(raw.body.length / 2) || undefined)),
  },
  {
    name: 'silence in the body',
    send: (socket, raw) => void socket.write(bytesOf(raw).subarray(0, -Math.ceil(raw.body.length / 2) || -1)),
    weight: 0.3,
  },
  { name: 'a drip', send: (socket, raw) => piece(socket, bytesOf(raw), 25, 4) },
  { name: 'a delay', send: (socket, raw) => sleep(600).then(() => void socket.write(bytesOf(raw))) },
  {
    name: 'a header of 100 kB',
    send: (socket, raw) =>
      void socket.write(bytesOf({ ...raw, lines: [...raw.lines, `X-Large: ${'x'.repeat(100_000)}`] })),
  },
  {
    name: 'two lengths',
    send: (socket, raw) => void socket.write(bytesOf({ ...raw, lines: [...raw.lines, 'Content-Length: 1'] })),
  },
  { name: 'a length too long', send: (socket, raw) => void socket.end(bytesOf(raw, raw.body.length + 9)) },
  { name: 'chunks', send: (socket, raw) => void socket.write(raw.status === 204 ? bytesOf(raw) : chunked(raw)) },
  { name: '100 and 103 before', send: (socket, raw) => void socket.write(Buffer.concat([early, bytesOf(raw)])) },
  { name: 'twice at once', send: (socket, raw) => void socket.write(Buffer.concat([bytesOf(raw), bytesOf(raw)])) },
  {
    name: 'twice, the second one later',
    send: async (socket, raw) => {
      socket.write(bytesOf(raw));
      await sleep(30);
      if (!socket.destroyed) socket.write(bytesOf(raw));
    },
    isTwice: true,
  },
  {
    name: 'a length too short',
    change: (raw) => ({ ...raw, body: raw.body.subarray(0, Math.floor(raw.body.length / 2)) }),
  },
  {
    name: 'a byte of the body flipped',
    change: (raw, random) => ({ ...raw, body: flipped(raw.body, random) }),
    weight: 2,
  },
  {
    name: 'a byte of the signature flipped',
    change: (raw) =>
      withHeader(raw, 'wechatpay-signature', (value) => `${value.startsWith('A') ? 'B' : 'A'}${value.slice(1)}`),
  },
  {
    name: 'without its signature',
    change: (raw) => ({ ...raw, lines: raw.lines.filter((line) => !/^wechatpay-/i.test(line)) }),
  },
];

const early = Buffer.from('HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n');

const redirection = (location: string): Raw => ({
  status: 302,
  lines: [`Location: ${location}`],
  body: Buffer.alloc(0),
});
