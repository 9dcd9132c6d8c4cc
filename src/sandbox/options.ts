import type { SandboxKeys } from './identity';

/** What the platform proves itself with to a merchant: 微信支付公钥, 平台证书, or both while the merchant migrates. */
export type PlatformKeys = 'public-key' | 'certificate' | 'both';

/** What both sides sign and encrypt with: RSA and AES, or 国密 (SM2, SM3, SM4). */
export type SandboxAlgorithm = 'RSA' | 'SM2';

/** How a sandbox is set up. */
export interface SandboxOptions {
  /**
   * TCP port; 0 for any free one.
   *
   * @default 0
   */
  readonly port?: number;
  /**
   * The address to listen on. On another than this machine's own, whoever reaches it can use the control API.
   *
   * @default '127.0.0.1'
   */
  readonly host?: string;
  /**
   * The origin of a page elsewhere that may call this sandbox and control it: `https://docs.example`.
   *
   * @default no page but the sandbox's own
   */
  readonly allowOrigin?: string;
  /**
   * Whether to speak HTTPS, with a certificate of an authority of its own: `sandbox.ca`.
   *
   * @default false
   */
  readonly tls?: boolean;
  /**
   * A folder that keeps the keys and what happened between starts; made if need be, readable by its owner alone. It holds
   * `options.json`, the keys as files, and `.env`.
   *
   * @default everything ends with the process
   */
  readonly dir?: string;
  /**
   * The merchant's number: 1 to 32 digits.
   *
   * @default '1900000109'
   */
  readonly mchid?: string;
  /**
   * The only appid that is accepted; others get 400 `APPID_MCHID_NOT_MATCH`.
   *
   * @default any appid is accepted
   */
  readonly appid?: string;
  /**
   * The only `service_id` (支付分) that is accepted; others get 403 `NO_AUTH`.
   *
   * @default any service id is accepted
   */
  readonly serviceId?: string;
  /**
   * The platform's clock, in milliseconds since the epoch: it checks and stamps with it.
   *
   * @default Date.now
   */
  readonly now?: () => number;
  /**
   * How long the body of an upload may be, in bytes; it is held in memory.
   *
   * @default 16 MB
   */
  readonly uploadLimit?: number;
  /**
   * The private keys of both sides, PEM: for keys that stay the same, and for a start without the 0.3 s that it takes to make
   * them.
   *
   * @default fresh ones
   */
  readonly keys?: SandboxKeys;
  /**
   * What the platform proves itself with: `'public-key'` (微信支付公钥, as for every new merchant), `'certificate'` (平台证书,
   * to be downloaded and rotated) or `'both'`, as while a merchant migrates: a response is then signed with the key that
   * its request names, and notifications with one and the other in turn.
   *
   * @default 'public-key'
   */
  readonly platformKeys?: PlatformKeys;
  /**
   * What both sides sign and encrypt with. `'SM2'` (国密) takes `sm-crypto-v2`, has 平台证书 of SM2 alone (so no other
   * `platformKeys`), and everything ends with the process (so no `dir`).
   *
   * @default 'RSA'
   */
  readonly algorithm?: SandboxAlgorithm;
  /**
   * What the values of responses are drawn by that no request says: the same seed and request, the same response.
   *
   * @default '1'
   */
  readonly seed?: string;
  /**
   * Where all notifications go, in place of the `notify_url` of the requests: for code whose `notify_url` leads to the real
   * shop.
   *
   * @default each goes where its request says
   */
  readonly notifyUrl?: string;
  /**
   * Hosts that notifications may go to beside this machine itself, as `notify_url` writes them: `['shop.test']`. To others
   * nothing is sent.
   *
   * @default []
   */
  readonly notifyHosts?: readonly string[];
  /**
   * How many times faster than real time the sandbox waits: between the deliveries of a notification, and for a refund or a
   * collection. Its clock does not run faster.
   *
   * @default 1
   */
  readonly speed?: number;
}

/** What a client of a brand needs to know to talk to a sandbox: ready for `Builder.factory`. */
export interface BrandClientOptions extends Omit<ClientOptions, 'mchid' | 'secret' | 'apiV3Key'> {
  /** 品牌ID: digits. */
  readonly brand_id: string;
  /** 品牌API密钥: 32 characters. */
  readonly apiV3Key: string;
}

/** Whose number is meant. */
export interface OfMerchant {
  /**
   * A merchant of the sandbox.
   *
   * @default the only one that has the number
   */
  readonly mchid?: string;
}

/** What a client needs to know to talk to a sandbox: ready for `Builder.factory`. */
export interface ClientOptions {
  readonly mchid: string;
  /** Serial of the merchant's certificate: 40 upper-case hexadecimal digits. */
  readonly serial: string;
  /** The merchant's private key, PKCS#8 PEM. */
  readonly privateKey: string;
  /** The platform's public key, SPKI PEM, under its `PUB_KEY_ID_…`; 平台证书, PEM, under their serials. */
  readonly certs: Readonly<Record<string, string>>;
  /** APIv3密钥: 32 characters. */
  readonly apiV3Key: string;
  /** APIv2密钥: 32 characters. */
  readonly secret: string;
  /** `http://127.0.0.1:PORT/`, or `https://localhost:PORT/` */
  readonly base_uri: string;
}
