import { beforeAll, describe, expect, it } from 'vitest';
import { aesGcm } from '../../src/crypto/aes-gcm';
import { type PlatformCertificate, platformCertificate } from '../../src/keys/certificate';
import { downloadedKeys } from '../../src/keys/downloaded';
import { rejection } from '../support/client';
import { makePair } from '../support/openssl';

const day = 86_400_000;
let certificate: PlatformCertificate;
let another: PlatformCertificate;
beforeAll(() => {
  const [a, b] = [makePair('0A01'), makePair('0A02')];
  certificate = platformCertificate(a.serial, a.certificate);
  another = platformCertificate(b.serial, b.certificate);
});

/** A clock that is set by hand, and a platform that counts. */
const world = (list: readonly PlatformCertificate[], options: object = {}) => {
  const state = { now: Date.now() + 60_000, fetched: 0, list, failing: false, taking: 0 };
  const keys = downloadedKeys({ mchid: '1', cipher: aesGcm('k'.repeat(32)), now: () => state.now, ...options });
  keys.connect(async () => {
    state.fetched += 1;
    state.now += state.taking;
    if (state.failing) throw new Error('down');
    return state.list;
  });
  return { state, keys };
};

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('downloaded keys', () => {
  it('name the certificate that became valid last', async () => {
    const older = { ...another, validFrom: certificate.validFrom - 1 };
    const { keys } = world([older, certificate]);
    expect(await keys.inUse()).toBe(certificate.id);
  });

  it('drop a certificate when it expires, and fetch another', async () => {
    const { state, keys } = world([certificate]);
    expect(await keys.find(certificate.id)).toBe(certificate.key);
    state.now += 31 * day;
    state.list = [{ ...another, validTo: state.now + day }];
    expect(await keys.inUse()).toBe(another.id);
    expect(await keys.find(certificate.id)).toBeUndefined();
  });

  it('never use one that is not valid yet', async () => {
    const { state, keys } = world([certificate, { ...another, validFrom: Date.now() + 2 * day }]);
    expect(await keys.inUse()).toBe(certificate.id);
    expect(await keys.find(another.id)).toBeUndefined();
    state.now += 3 * day;
    expect(await keys.find(another.id)).toBe(another.key);
  });

  it('look for new ones beside a call when the list is 12 hours old, and go on with the old ones if that fails', async () => {
    const { state, keys } = world([certificate]);
    await keys.inUse();
    state.now += 11 * 3_600_000;
    await keys.inUse();
    expect(state.fetched).toBe(1);
    state.now += 2 * 3_600_000;
    state.failing = true;
    expect(await keys.inUse()).toBe(certificate.id);
    await settled();
    expect(await keys.inUse()).toBe(certificate.id);
    expect(state.fetched).toBe(2);
    state.failing = false;
    state.now += 61_000;
    state.list = [certificate, { ...another, validFrom: certificate.validFrom + 1 }];
    await keys.inUse();
    await settled();
    expect(await keys.inUse()).toBe(another.id);
    expect(state.fetched).toBe(3);
  });

  it('let an unknown serial fetch again after the cooldown', async () => {
    const { state, keys } = world([certificate]);
    await keys.inUse();
    expect(await keys.find(another.id)).toBeUndefined();
    expect(state.fetched).toBe(1);
    state.now += 60_000;
    state.list = [certificate, another];
    expect(await keys.find(another.id)).toBe(another.key);
    expect(state.fetched).toBe(2);
  });

  it('let it fetch again when this machine’s clock is set back, however far it was ahead', async () => {
    const { state, keys } = world([certificate]);
    await keys.inUse();
    await keys.find(another.id);
    expect(state.fetched).toBe(1);
    state.now -= 3_600_000;
    await keys.find(another.id);
    expect(state.fetched).toBe(2);
  });

  it('let it fetch again five seconds after a failure, counted from the failure', async () => {
    const { state, keys } = world([certificate]);
    Object.assign(state, { failing: true, taking: 30_000 });
    await rejection(keys.find(another.id));
    state.now += 4_999;
    await rejection(keys.find(another.id));
    expect(state.fetched).toBe(1);
    state.now += 1;
    Object.assign(state, { failing: false, list: [another] });
    expect(await keys.find(another.id)).toBe(another.key);
    expect(state.fetched).toBe(2);
  });

  it('say of a key that is missing that looking for it failed, and why, until looking works again', async () => {
    const { state, keys } = world([certificate], { cooldown: 0 });
    state.failing = true;
    expect(await rejection(keys.find(another.id))).toMatchObject({
      name: 'SignatureError',
      code: 'SIGNATURE_SERIAL_UNKNOWN',
      message: expect.stringMatching(/0A02.*v3\/certificates failed/),
      cause: { message: 'down' },
    });
    state.failing = false;
    expect(await keys.find(another.id)).toBeUndefined();
  });

  it('say so within the pause after a failure, too, without another fetch', async () => {
    const { state, keys } = world([certificate]);
    state.failing = true;
    await rejection(keys.inUse());
    expect(await rejection(keys.find(another.id))).toMatchObject({
      code: 'SIGNATURE_SERIAL_UNKNOWN',
      cause: { message: 'down' },
    });
    expect(state.fetched).toBe(1);
  });

  it('find a serial in either case, with or without leading zeros', async () => {
    const { keys } = world([certificate]);
    await keys.inUse();
    for (const id of ['0A01', '0a01', 'A01', '000a01']) expect(await keys.find(id)).toBe(certificate.key);
  });

  describe('beside a given certificate', () => {
    it('go on with it, whether looking for new ones fails, hangs or gives none', async () => {
      const { state, keys } = world([], { fixed: [certificate], cooldown: 0 });
      state.failing = true;
      expect(await keys.inUse()).toBe(certificate.id);
      await settled();
      expect(await keys.inUse()).toBe(certificate.id);
      await settled();
      expect(state.fetched).toBe(2);
      keys.connect(() => new Promise(() => undefined));
      for (let call = 0; call < 3; call += 1) expect(await keys.inUse()).toBe(certificate.id);
      const empty = world([], { fixed: [certificate] });
      await empty.keys.inUse();
      await settled();
      expect(await empty.keys.inUse()).toBe(certificate.id);
    });

    it('name a new one as soon as it is there', async () => {
      const { keys } = world([another], { fixed: [certificate] });
      expect(await keys.inUse()).toBe(certificate.id);
      await settled();
      expect(await keys.inUse()).toBe(another.id);
    });

    it('never name it when it has expired, but wait for a new one', async () => {
      const { state, keys } = world([], { fixed: [certificate] });
      state.now += 31 * day;
      state.failing = true;
      expect(await rejection(keys.inUse())).toMatchObject({ message: 'down' });
      state.failing = false;
      state.list = [{ ...another, validTo: state.now + day }];
      expect(await keys.inUse()).toBe(another.id);
    });

    it('name the one of several that became valid last', async () => {
      const bare = { id: 'ABC', key: another.key };
      const { keys } = world([], { fixed: [bare, certificate] });
      expect(await keys.inUse()).toBe(certificate.id);
    });
  });

  it('give the error of a fetch to every call that waited for it, and to none after it', async () => {
    const { state, keys } = world([certificate]);
    state.failing = true;
    const waiting = [keys.inUse(), keys.inUse(), keys.inUse()];
    for (const promise of waiting) expect(await rejection(promise)).toMatchObject({ message: 'down' });
    expect(state.fetched).toBe(1);
    state.failing = false;
    expect(await keys.inUse()).toBe(certificate.id);
  });

  it('set no timer', async () => {
    const timers = (): number => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;
    const before = timers();
    const { keys } = world([certificate]);
    await keys.inUse();
    expect(timers()).toBeLessThanOrEqual(before);
  });

  it('find nothing by a name of every object', async () => {
    const { keys } = world([certificate]);
    for (const id of ['__proto__', 'constructor', '']) expect(await keys.find(id)).toBeUndefined();
  });
});
