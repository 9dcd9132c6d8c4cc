import { createHook } from 'node:async_hooks';
import { createPrivateKey, createPublicKey, sign } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { signAsync, verifyAsync } from '../../src/crypto/rsa';
import { makePair, openssl, type Pair, withFile } from '../support/openssl';

const message = 'GET\n/v3/certificates\n1554208460\n593BEC0C930BF1AFEB40B4A08C8FB242\n\n中文';
let pair: Pair;
beforeAll(() => {
  pair = makePair();
});

const signed = (): string =>
  withFile(pair.pkcs8, (key) => openssl(['dgst', '-sha256', '-sign', key], message)).toString('base64');

describe('signAsync', () => {
  it('signs what "openssl dgst -verify" accepts', async () => {
    const signature = await signAsync(message, createPrivateKey(pair.pkcs8));
    const said = withFile(pair.spki, (key) =>
      withFile(Buffer.from(signature, 'base64'), (file) =>
        openssl(['dgst', '-sha256', '-verify', key, '-signature', file], message),
      ),
    );
    expect(said.toString()).toContain('Verified OK');
  });

  it('signs text as its UTF-8 bytes', async () => {
    const key = createPrivateKey(pair.pkcs8);
    expect(await signAsync(message, key)).toBe(await signAsync(Buffer.from(message), key));
  });

  it('rejects a key that cannot sign', async () => {
    await expect(signAsync(message, createPublicKey(pair.spki))).rejects.toThrow();
  });
});

describe('verifyAsync', () => {
  it('accepts what "openssl dgst -sign" signs', async () => {
    expect(await verifyAsync(message, signed(), createPublicKey(pair.spki))).toBe(true);
  });

  it('refuses one flipped bit of the message or of the signature', async () => {
    const key = createPublicKey(pair.spki);
    const bytes = Buffer.from(signed(), 'base64');
    bytes[100] = (bytes[100] ?? 0) ^ 1;
    expect(await verifyAsync(message, bytes.toString('base64'), key)).toBe(false);
    expect(await verifyAsync(`${message} `, signed(), key)).toBe(false);
  });

  it.each(['', '=', 'WECHATPAY/SIGNTEST/abc', 'not base64!', 'AAAA', `${'A'.repeat(343)}\n`])(
    'is false, not an error, for the signature "%s"',
    async (signature) => {
      expect(await verifyAsync(message, signature, createPublicKey(pair.spki))).toBe(false);
    },
  );

  it('is false for a signature in base64url or with what a lenient decoder would skip', async () => {
    const key = createPublicKey(pair.spki);
    expect(await verifyAsync(message, `${signed().slice(0, 4)}\n${signed().slice(4)}`, key)).toBe(false);
  });
});

describe('the thread pool', () => {
  /** How many signature jobs came back to the event loop from elsewhere while something ran. */
  const jobsOf = async (run: () => unknown): Promise<number> => {
    const jobs = new Set<number>();
    let returned = 0;
    const hook = createHook({
      init: (id, type) => type === 'SIGNREQUEST' && jobs.add(id),
      before: (id) => {
        if (jobs.has(id)) returned += 1;
      },
    }).enable();
    await run();
    hook.disable();
    return returned;
  };

  it('signs and verifies, one job each', async () => {
    const [privateKey, publicKey] = [createPrivateKey(pair.pkcs8), createPublicKey(pair.spki)];
    const signature = signed();
    expect(await jobsOf(() => signAsync(message, privateKey))).toBe(1);
    expect(await jobsOf(() => verifyAsync(message, signature, publicKey))).toBe(1);
    expect(await jobsOf(() => sign('sha256', Buffer.from(message), privateKey))).toBe(0);
  });
});
