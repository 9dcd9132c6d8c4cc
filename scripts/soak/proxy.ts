// The way to the platform, in a process of its own: it spoils one exchange in ten, and keeps a journal of all.
import { createDecipheriv, createHash, createPublicKey, randomBytes, sign, verify } from 'node:crypto';
import { Agent, type IncomingMessage, request } from 'node:http';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ClientOptions } from '../../src/sandbox';
import { bytesOf, type Fault, faultsOf, type Raw } from './faults';
import { journalOf, type Passed } from './journal';
import { chosen, seeded } from './random';

const { options, path, seed, share } = JSON.parse(process.env.SOAK ?? '{}') as {
  options: ClientOptions;
  path: string;
  seed: number;
  share: number;
};

const random = seeded(seed);
const journal = journalOf(path);
const agent = new Agent({ keepAlive: true });
const counts: Record<string, number> = {};

/** A request as it came. */
interface Asked {
  method: string;
  target: string;
  headers: Readonly<Record<string, string>>;
  body: Buffer;
}

/** The first request of what has come, and what comes after it. */
const requestIn = (bytes: Buffer): { asked: Asked; rest: Buffer } | undefined => {
  const end = bytes.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const [line = '', ...lines] = bytes.subarray(0, end).toString('latin1').split('\r\n');
  const [method = '', target = ''] = line.split(' ');
  const headers = Object.fromEntries(
    lines.map((each) => [each.slice(0, each.indexOf(':')).toLowerCase(), each.slice(each.indexOf(':') + 2)]),
  );
  const length = Number(headers['content-length'] ?? 0);
  if (headers['transfer-encoding'] !== undefined) throw new Error('This proxy knows the length of every request.');
  const body = bytes.subarray(end + 4, end + 4 + length);
  if (body.length < length) return undefined;
  return { asked: { method, target, headers, body }, rest: bytes.subarray(end + 4 + length) };
};

const forward = async ({ method, target, headers, body }: Asked): Promise<Raw> => {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const { connection: _, ...others } = headers;
    const outgoing = request(new URL(target, options.base_uri), { method, headers: others, agent }, resolve);
    outgoing.once('error', reject).end(body);
  });
  const lines = response.rawHeaders.flatMap((name, index, all) =>
    index % 2 === 0 && !/^(?:content-length|transfer-encoding|connection|keep-alive)$/i.test(name)
      ? [`${name}: ${all[index + 1]}`]
      : [],
  );
  return { status: response.statusCode ?? 0, lines, body: await buffer(response) };
};

const keys = new Map(Object.entries(options.certs));

/** Asks for 平台证书 by hand: signed, and opened, by node:crypto alone. */
const lookForKeys = async (): Promise<void> => {
  const [timestamp, nonce] = [`${Math.floor(Date.now() / 1000)}`, randomBytes(16).toString('hex')];
  const message = `GET\n/v3/certificates\n${timestamp}\n${nonce}\n\n`;
  const signature = sign('sha256', Buffer.from(message), options.privateKey).toString('base64');
  const authorization = `WECHATPAY2-SHA256-RSA2048 mchid="${options.mchid}",nonce_str="${nonce}",signature="${signature}",timestamp="${timestamp}",serial_no="${options.serial}"`;
  const headers = { authorization, accept: 'application/json', 'user-agent': 'soak' };
  const { body } = await forward({ method: 'GET', target: '/v3/certificates', headers, body: Buffer.alloc(0) });
  const { data = [] } = JSON.parse(`${body}`) as { data?: readonly Downloaded[] };
  for (const { serial_no, encrypt_certificate } of data) keys.set(serial_no, opened(encrypt_certificate));
};

interface Downloaded {
  serial_no: string;
  encrypt_certificate: { ciphertext: string; nonce: string; associated_data: string };
}

const opened = ({ ciphertext, nonce, associated_data }: Downloaded['encrypt_certificate']): string => {
  const bytes = Buffer.from(ciphertext, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', options.apiV3Key, nonce)
    .setAAD(Buffer.from(associated_data))
    .setAuthTag(bytes.subarray(-16));
  return Buffer.concat([decipher.update(bytes.subarray(0, -16)), decipher.final()]).toString();
};

/** How often it asks, for the sandbox spoils some responses of its own, and may spoil this one. */
const tries = 10;

/** The key of a serial; `undefined` for one that the sandbox made up, which is nobody's. */
const keyOf = async (serial: string): Promise<string | undefined> => {
  const isMadeUp = serial.startsWith('PUB_KEY_ID_99');
  for (let left = tries; left > 0 && !isMadeUp && !keys.has(serial); left -= 1) {
    await lookForKeys().catch(() => undefined);
  }
  return keys.get(serial);
};

/** Whether a response is signed by the platform, by node:crypto alone. */
const isSigned = async ({ lines, body }: Raw): Promise<boolean> => {
  const headers = Object.fromEntries(
    lines.map((line) =>
      line
        .toLowerCase()
        .split(': ')
        .slice(0, 1)
        .concat(line.split(/: (.*)/s)[1] ?? ''),
    ),
  );
  const { 'wechatpay-timestamp': time, 'wechatpay-nonce': nonce, 'wechatpay-signature': signature } = headers;
  const serial = headers['wechatpay-serial'];
  if (!time || !nonce || !signature || !serial) return false;
  const key = await keyOf(serial);
  if (key === undefined) return false;
  const message = Buffer.concat([Buffer.from(`${time}\n${nonce}\n`), body, Buffer.from('\n')]);
  return verify('sha256', message, createPublicKey(key), Buffer.from(signature, 'base64'));
};

/** Files prove themselves by a digest, and APIv2 by a sign in its body, or not at all: an untouched one is authentic. */
const isAuthentic = (target: string, response: Raw, isChanged: boolean): Promise<boolean> | boolean =>
  target.startsWith('/v3/') && !target.startsWith('/v3/billdownload/') ? isSigned(response) : !isChanged;

/** The bill of APIv2 has neither signature nor digest, so that nobody can see a change. */
const provesNothing = '/pay/downloadbill';

const digestOf = ({ body, headers }: Asked): string => {
  const isXml = /xml/.test(headers['content-type'] ?? '');
  const lasting = isXml ? body.toString('latin1').replace(/<(nonce_str|sign)>.*?<\/\1>/gs, '') : body;
  return createHash('sha1').update(lasting).digest('base64');
};

/** Connections that got a response too many. */
const outOfStep = new WeakSet<Socket>();

const serve = async (socket: Socket, asked: Asked, faults: readonly Fault[]): Promise<void> => {
  const { method, target } = asked;
  const call = asked.headers['x-soak-call'] ?? '';
  const fault = random() < share ? chosen(faults, random) : undefined;
  const seen: Passed = {
    ...{ call, method, target, body: digestOf(asked) },
    ...{ arrived: false, status: 0 },
    fault: fault?.name ?? 'none',
  };
  if (outOfStep.has(socket)) seen.outOfStep = true;
  if (fault?.isTwice) outOfStep.add(socket);
  counts[seen.fault] = (counts[seen.fault] ?? 0) + 1;
  if (fault?.before !== undefined) {
    journal.write(seen);
    await fault.before(socket);
    return;
  }
  const response = await forward(asked).catch(() => undefined);
  if (response === undefined) {
    journal.write({ ...seen, arrived: true });
    socket.destroy();
    return;
  }
  const isSuccess = response.status >= 200 && response.status < 300;
  const isChangeable = isSuccess && target !== provesNothing;
  const changed = isChangeable && fault?.change !== undefined ? fault.change(response, random) : response;
  const authentic = isSuccess ? await isAuthentic(target, changed, !changed.body.equals(response.body)) : undefined;
  journal.write({ ...seen, arrived: true, status: response.status, authentic });
  if (socket.destroyed) return;
  if (fault?.send === undefined) socket.write(bytesOf(changed));
  else await fault.send(socket, changed);
};

const server = createServer((socket) => {
  let held: Buffer = Buffer.alloc(0);
  socket.setNoDelay(true);
  socket.on('error', () => undefined);
  socket.on('data', (bytes) => {
    held = Buffer.concat([held, bytes]);
    const found = requestIn(held);
    if (found === undefined) return;
    held = found.rest;
    serve(socket, found.asked, faults).catch((error: unknown) => {
      console.error(error);
      process.exitCode = 1;
      socket.destroy();
    });
  });
});

const listen = (port: number): Promise<void> =>
  new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve()));

await listen(0);
const { port } = server.address() as AddressInfo;
const faults: readonly Fault[] = [
  ...faultsOf(`http://127.0.0.1:${port}/elsewhere`),
  {
    name: 'connections refused for 100 ms',
    weight: 0.2,
    before: async (socket) => {
      socket.resetAndDestroy();
      if (!server.listening) return;
      server.close();
      await sleep(100);
      await listen(port);
    },
  },
];

process.once('message', async () => {
  await journal.end();
  process.send?.(counts);
});
process.once('disconnect', () => {
  // Whoever started it has gone, and so may the sockets that are still open.
  agent.destroy();
  process.exit();
});
process.send?.(port);
