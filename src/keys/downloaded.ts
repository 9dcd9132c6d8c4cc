import type { KeyObject, X509Certificate } from 'node:crypto';
import type { ResourceCipher } from '../crypto/resource-cipher';
import { isWeChatPayError, SignatureError } from '../errors';
import type { KeysEvent } from '../observe/events';
import { type Observer, report } from '../observe/observer';
import { ownOf } from '../own';
import { printable } from '../printable';
import type { AlgorithmType, PlatformCertificate } from './certificate';
import type { Certificates, KeySet, KeysAtHand, PlatformKey } from './fixed';
import { openCertificates } from './open';
import { comparable, isPublicKeyId, sameId } from './serial';
import { type CertificateStore, keep, type Restored, restore } from './store';
import { isValidAt, newest, validityOf } from './validity';

/** How 平台证书 are downloaded. */
export interface DownloadOptions {
  /** Keeps the certificates beyond the process. */
  store?: CertificateStore | undefined;
  /**
   * For how many seconds after a download an unknown serial does not start another: made-up serials must not make the
   * client ask the platform each time. After a failed download it is 5 seconds, or this if less.
   *
   * @default 60
   */
  cooldown?: number | undefined;
  /**
   * How old the list may become before a call looks for new certificates beside its own work, in seconds.
   *
   * @default 43_200, 12 hours
   */
  maxAge?: number | undefined;
  /**
   * Which certificates are asked for; those of 国密 take a `signer`, a `verifier` and a `cipher` of it, as `sm2` makes them.
   *
   * @default 'RSA'
   */
  algorithm_type?: AlgorithmType | undefined;
}

/** What a download knows. */
export interface Known {
  /** The id for `Wechatpay-Serial`; `undefined` as long as there is no key at all. */
  serial: string | undefined;
  /** Where the list is, below the base URL. */
  path: string;
  /** A key with which the response may be verified. */
  find(id: string): KeyObject | undefined;
  /** The certificate of such a key. */
  certificateOf(id: string): X509Certificate | undefined;
  /** Decrypts the response's body. */
  open(body: Uint8Array): Promise<readonly PlatformCertificate[]>;
}

/** Downloads `v3/certificates`, verified. */
export type Fetch = (known: Known) => Promise<readonly PlatformCertificate[]>;

/** A key set that downloads. */
export interface DownloadedKeys extends KeySet {
  /** Gives it the means to download; until then it has only the fixed keys. */
  connect(fetch: Fetch): void;
  /** The same certificates, for whoever verifies by himself. */
  readonly certificates: Certificates;
  /** Those of them that are at hand. */
  readonly certificatesAtHand: Certificates;
}

/** What a `DownloadedKeys` starts from. */
export interface DownloadedKeysOptions extends DownloadOptions {
  mchid: string;
  /** Opens what is downloaded. */
  cipher: ResourceCipher;
  /** Keys that were given: 微信支付公钥, while a merchant migrates. They always verify; requests name them while they are valid. */
  fixed?: readonly PlatformKey[] | undefined;
  /** Milliseconds since the epoch. @default Date.now */
  now?: (() => number) | undefined;
  /** Is told of each download. */
  observer?: Observer | undefined;
}

/**
 * The platform's keys, downloaded when they are first needed and again when a response names an unknown serial. There is at
 * most one download at a time, and none that a call has not started. Old and new certificates remain side by side until
 * each expires. If there is a 微信支付公钥 among the fixed keys, requests name it; with a fixed 平台证书, no call waits for
 * a download before it is sent.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012068829
 */
export const downloadedKeys = (options: DownloadedKeysOptions): DownloadedKeys => {
  const { mchid, cipher, store, fixed = [], cooldown = 60, maxAge = 43_200, now = Date.now } = ownOf(options);
  const { algorithm_type = 'RSA', observer } = ownOf(options);
  const [suffix, query] =
    algorithm_type === 'RSA' ? ['', ''] : [`:${algorithm_type}`, `?algorithm_type=${algorithm_type}`];
  const storeKey = `wechatpay-chain:certificates:${mchid}${suffix}`;
  const fixedById = new Map(fixed.map(({ id, key }) => [comparable(id), key]));
  const given = fixed.map(({ id, certificate }) => ({ id, ...validityOf(certificate) }));
  const publicKeyId = fixed.find(({ id }) => isPublicKeyId(id))?.id;
  let held: Restored = { downloaded: Number.NEGATIVE_INFINITY, certificates: [] };
  /** From when, by a clock that somebody may set back, and for how long. */
  let pause = { from: Number.NEGATIVE_INFINITY, milliseconds: 0 };
  let failure: { cause: unknown } | undefined;
  let restoring: Promise<void> | undefined;
  let refreshing: Promise<void> | undefined;
  let fetch: Fetch | undefined;

  const valid = (): readonly PlatformCertificate[] => held.certificates.filter((it) => isValidAt(now(), it));
  const validOf = (id: string): PlatformCertificate | undefined =>
    valid().find((certificate) => sameId(certificate.id, id));
  const keyOf = (id: string): KeyObject | undefined => fixedById.get(comparable(id)) ?? validOf(id)?.key;
  const serial = (): string | undefined =>
    publicKeyId ?? newest(valid())?.id ?? newest(given.filter((it) => isValidAt(now(), it)))?.id;

  const restored = (): Promise<void> => {
    restoring ??= restore(store, storeKey, now(), algorithm_type).then((found) => {
      held = found;
    });
    return restoring;
  };

  const download = async (): Promise<void> => {
    if (fetch === undefined) return;
    const start = performance.now();
    const tell = (told: Pick<KeysEvent, 'serials' | 'code'>): void => {
      if (observer === undefined) return;
      report(observer, 'keys', { ...observer.party, duration: performance.now() - start, ...told });
    };
    const fetched = await fetch({
      serial: serial(),
      path: `v3/certificates${query}`,
      find: keyOf,
      certificateOf: (id) => validOf(id)?.certificate,
      open: (body) => openCertificates(body, cipher, algorithm_type),
    }).catch((cause: unknown) => {
      pause = { from: now(), milliseconds: Math.min(cooldown, cooldownOfFailure) * 1000 };
      failure = { cause };
      tell({ code: isWeChatPayError(cause) ? cause.code : 'UNEXPECTED' });
      throw cause;
    });
    pause = { from: now(), milliseconds: cooldown * 1000 };
    failure = undefined;
    const ids = new Set(fetched.map(({ id }) => comparable(id)));
    held = { downloaded: now(), certificates: [...fetched, ...valid().filter(({ id }) => !ids.has(comparable(id)))] };
    tell({ serials: valid().map(({ id }) => id) });
    await keep(store, storeKey, held);
  };

  const refresh = (): Promise<void> => {
    refreshing ??= download().finally(() => {
      refreshing = undefined;
    });
    return refreshing;
  };

  const isCool = (): boolean => now() < pause.from || now() >= pause.from + pause.milliseconds;

  const refreshWhenOld = (): void => {
    const isFresh = valid().length > 0 && now() - held.downloaded < maxAge * 1000;
    if (isFresh || !isCool()) return;
    // Not awaited: the keys at hand still serve, and a later call retries if this fails.
    refresh().catch(() => undefined);
  };

  const inUse = async (): Promise<string> => {
    if (publicKeyId !== undefined) return publicKeyId;
    await restored();
    if (serial() === undefined) await refresh();
    else refreshWhenOld();
    const id = serial();
    if (id !== undefined) return id;
    throw new SignatureError(
      'SIGNATURE_SERIAL_UNKNOWN',
      'v3/certificates gave no 平台证书 that is valid now; look at this machine’s clock, or take 微信支付公钥 into certs.',
    );
  };

  const look = async (id: string): Promise<PlatformCertificate | undefined> => {
    await restored();
    const known = validOf(id);
    if (known !== undefined || isPublicKeyId(id)) return known;
    // The download's own error would tell whoever waits for a payment that it, the download, was refused or never sent.
    if (refreshing !== undefined || isCool()) await refresh().catch(() => undefined);
    const found = validOf(id);
    if (found !== undefined || failure === undefined) return found;
    throw new SignatureError('SIGNATURE_SERIAL_UNKNOWN', searchFailed(id), undefined, failure.cause);
  };

  const atHand = ownOf<KeysAtHand>({
    async inUse() {
      await restored();
      return serial();
    },
    async find(id) {
      await restored();
      return keyOf(id);
    },
  });

  return ownOf<DownloadedKeys>({
    atHand,
    connect(by) {
      fetch = by;
    },
    inUse,
    find: async (id) => fixedById.get(comparable(id)) ?? (await look(id))?.key,
    certificates: { inUse, find: async (id) => (await look(id))?.certificate },
    certificatesAtHand: {
      inUse: atHand.inUse,
      async find(id) {
        await restored();
        return validOf(id)?.certificate;
      },
    },
  });
};

/** Seconds. */
const cooldownOfFailure = 5;

/** Holds for a response and a notification; whether a request was carried out, only its sender knows. */
const searchFailed = (id: string): string =>
  `The platform's key ${printable(id)} is not at hand and looking for it in v3/certificates failed (see the error's cause), so nothing proves what it signed.`;
