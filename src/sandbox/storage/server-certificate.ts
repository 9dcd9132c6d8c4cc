import { generateKeyPair } from 'node:crypto';
import { promisify } from 'node:util';
import { privatePem } from '../identity';
import { hex } from '../random';
import { certificateOf } from './certificate';

/** What a server shows, and by what a client trusts it: PEM. */
export interface ServerCertificate {
  readonly key: string;
  readonly cert: string;
  readonly ca: string;
}

/**
 * A certificate of this machine's own names, signed by an authority that is made for it and forgotten.
 *
 * @param host another name or address by which the server is reached
 * @param now milliseconds since the epoch
 */
export const serverCertificate = async (host: string, now: number): Promise<ServerCertificate> => {
  const generate = promisify(generateKeyPair);
  const [authority, server] = await Promise.all([
    generate('rsa', { modulusLength: 2048 }),
    generate('rsa', { modulusLength: 2048 }),
  ]);
  const issuer = 'wechatpay-chain sandbox CA';
  // A day ago, for a client whose clock is a little behind.
  const common = { issuer, signingKey: authority.privateKey, from: now - 86_400_000, days: 825 };
  const serial = (): string => `5${hex(39)}`;
  return {
    key: privatePem(server.privateKey),
    cert: certificateOf({
      ...common,
      serial: serial(),
      subject: 'localhost',
      publicKey: server.publicKey,
      hosts: [...new Set(['localhost', '127.0.0.1', host])],
    }),
    ca: certificateOf({
      ...common,
      serial: serial(),
      subject: issuer,
      publicKey: authority.publicKey,
      isAuthority: true,
    }),
  };
};
