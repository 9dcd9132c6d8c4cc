import { constants, createPrivateKey, privateDecrypt, sign } from 'node:crypto';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Signer } from '../../src/keys/custom';

/** A key management service, by hand: it has the private key, and signs and decrypts with it over HTTP. */
export interface Kms {
  /** What a merchant writes to use it; the key stays where it is. */
  signer: Signer;
  /** How it treats a request, by how many came before; `undefined` is as it should. */
  mood: (count: number) => 'refuses' | 'cuts off' | 'keeps silent' | undefined;
  asked: string[];
  /** Answers whom it has kept waiting. */
  speak(): void;
  close(): Promise<void>;
}

export const startKms = async (privateKey: string): Promise<Kms> => {
  const key = createPrivateKey(privateKey);
  const waiting: (() => void)[] = [];
  const operations: Readonly<Record<string, (body: Buffer) => Buffer | string>> = {
    '/sign': (body) => sign('sha256', body, key).toString('base64'),
    '/decrypt': (body) =>
      privateDecrypt(
        { key, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' },
        Buffer.from(`${body}`, 'base64'),
      ),
  };
  const server = createServer(async (request, response: ServerResponse) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const path = `${request.url}`;
    const mood = kms.mood(kms.asked.push(path) - 1);
    const answer = (): unknown => response.end(operations[path]?.(Buffer.concat(chunks)));
    if (mood === 'refuses') response.writeHead(503).end('overloaded');
    else if (mood === 'cuts off') request.socket.destroy();
    else if (mood === 'keeps silent') waiting.push(answer);
    else answer();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const ask = async (path: string, body: string): Promise<string> => {
    const response = await fetch(`${url}${path}`, { method: 'POST', body });
    if (!response.ok) throw new Error(`The KMS answered ${response.status}.`);
    return response.text();
  };
  const kms: Kms = {
    signer: { sign: (message) => ask('/sign', message), decrypt: (ciphertext) => ask('/decrypt', ciphertext) },
    mood: () => undefined,
    asked: [],
    speak: () => {
      for (const answer of waiting.splice(0)) answer();
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
  return kms;
};
