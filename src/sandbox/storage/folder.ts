import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Algorithm } from '../algorithm';
import { createIdentity, type Identity, identityOf, privatePem, publicPem, type SandboxKeys } from '../identity';
import type { ClientOptions } from '../options';
import { certificateOf } from './certificate';
import { type Journal, memoryJournal, openJournal, readCollections } from './journal';
import { lockFolder } from './lock';
import { writePrivateFile } from './write-file';

/** The files of a sandbox's folder. All are readable by their owner alone. */
const files = {
  options: 'options.json',
  merchantKey: 'apiclient_key.pem',
  merchantCertificate: 'apiclient_cert.pem',
  platformKey: 'platform_key.pem',
  platformPublicKey: 'pub_key.pem',
  platformCertificate: 'wechatpay_cert.pem',
  environment: '.env',
  authority: 'ca.pem',
  ignored: '.gitignore',
} as const;

/** The file in which a sandbox keeps what happened. */
const stateFile = 'state.jsonl';

/** What an identity is found or made by. */
interface Wanted {
  readonly dir: string | undefined;
  readonly mchid: string | undefined;
  readonly keys: SandboxKeys | undefined;
  /** Is told of each change to what is remembered. */
  readonly changed: () => void;
  /** A folder keeps keys of RSA alone. */
  readonly algorithm: Algorithm;
}

/** The merchant of a sandbox that was told no other. */
const defaultMchid = '1900000109';

/** What a sandbox remembers by, in memory or in a folder. */
export interface Storage {
  readonly identity: Identity;
  /** The merchants beside the first one. */
  readonly others: readonly Identity[];
  readonly journal: Journal;
  /** The keys of a further merchant: fresh ones, or those in the folder. */
  readonly identityOf: (mchid: string) => Promise<Identity>;
  /** Writes down what the client of a merchant needs, where there is a folder: of a further merchant in one below it. */
  readonly handOut: (client: Client, identity: Identity, now: number) => void;
  /** Gives the folder up. */
  readonly close: () => void;
}

/**
 * The identities of a sandbox, of its folder, of the given keys, or fresh; and what happened before.
 *
 * @throws TypeError when `keys` are given beside a folder, or it belongs to another merchant
 * @throws Error when the folder cannot be read or written, is in use, or what it holds is damaged
 */
export const openStorage = async ({ dir, mchid, keys, changed, algorithm }: Wanted): Promise<Storage> => {
  if (dir === undefined) {
    const identity = await createIdentity(mchid ?? defaultMchid, keys, algorithm);
    const identityOf = (number: string): Promise<Identity> => createIdentity(number, undefined, algorithm);
    const journal = memoryJournal(changed);
    return { identity, others: [], journal, identityOf, handOut: () => undefined, close: () => undefined };
  }
  if (keys !== undefined) throw new TypeError('keys and dir exclude each other: the folder has keys of its own.');
  const folder = resolve(dir);
  const unlock = usable(folder, () => {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return lockFolder(folder);
  });
  try {
    const identity = await identityIn(folder, mchid);
    const others = await Promise.all(merchantsIn(folder).map((number) => identityIn(join(folder, number), number)));
    const journal = openJournal(join(folder, stateFile), changed);
    const close = (): void => {
      journal.close();
      unlock();
    };
    const folderOf = (number: string): string => (number === identity.mchid ? folder : join(folder, number));
    return {
      ...{ identity, others, journal, close },
      identityOf: (number) => {
        usable(folder, () => mkdirSync(folderOf(number), { recursive: true, mode: 0o700 }));
        return identityIn(folderOf(number), number);
      },
      handOut: (client, of, now) => writeOptions(folderOf(of.mchid), client, of, now),
    };
  } catch (error) {
    unlock();
    throw error;
  }
};

/** @throws Error that names the folder which cannot be read or written */
const usable = <T>(folder: string, use: () => T): T => {
  try {
    return use();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new Error(`The folder ${folder} cannot be used (${code}): ${message}; choose another with --dir.`);
  }
};

/** The further merchants whose keys lie in a folder. */
const merchantsIn = (folder: string): readonly string[] =>
  usable(folder, () => readdirSync(folder)).filter(
    (name) => /^\d{1,32}$/.test(name) && existsSync(join(folder, name, files.options)),
  );

/**
 * The identity that a folder holds; made and written down in one that holds none.
 *
 * @throws TypeError when it is another merchant's
 */
const identityIn = async (folder: string, mchid: string | undefined): Promise<Identity> => {
  if (existsSync(join(folder, files.options))) {
    usable(folder, () => chmodSync(join(folder, files.platformKey), 0o600));
    const known = readIdentity(folder);
    if (mchid === undefined || mchid === known.mchid) return known;
    throw new TypeError(
      `The folder ${folder} belongs to the merchant ${known.mchid}, and not to ${mchid}; choose another.`,
    );
  }
  const identity = await createIdentity(mchid ?? defaultMchid);
  const platformKey = privatePem(identity.platformPrivateKey);
  usable(folder, () => writePrivateFile(join(folder, files.platformKey), platformKey));
  return identity;
};

/**
 * The identity that a folder holds, also while a sandbox uses it.
 *
 * @throws Error when there is none that can be read
 */
export const readIdentity = (folder: string): Identity => {
  try {
    const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
    return identityOf(JSON.parse(read(files.options)), read(files.platformKey));
  } catch {
    throw new Error(
      `The folder ${folder} holds an ${files.options} or a ${files.platformKey} that cannot be read; move the folder away to begin anew.`,
    );
  }
};

/** What a folder holds of a sandbox, also while that runs: the ids of the keys that clients were given, and what is remembered. */
export const readFolder = (folder: string): { ids: readonly string[]; collections: ReadonlyMap<string, unknown> } => {
  const { certs }: { certs: object } = JSON.parse(readFileSync(join(folder, files.options), 'utf8'));
  return { ids: Object.keys(certs), collections: readCollections(join(folder, stateFile)) };
};

/** Who talks to a sandbox. */
interface Client {
  readonly options: ClientOptions;
  /** What it trusts a server by that speaks HTTPS: PEM. */
  readonly ca: string | undefined;
}

/** Writes what a client needs: `options.json` as `Builder.factory` takes it, its keys as files, and `.env`. */
const writeOptions = (folder: string, { options, ca }: Client, identity: Identity, now: number): void => {
  const path = (name: string): string => join(folder, name);
  const write = (name: string, text: string): void => writePrivateFile(path(name), text);
  const paths = {
    privateKey: path(files.merchantKey),
    certificate: path(files.merchantCertificate),
    publicKey: path(files.platformPublicKey),
    platformCertificate: path(files.platformCertificate),
  };
  const subject = `${identity.mchid} (sandbox)`;
  write(files.merchantKey, options.privateKey);
  write(
    files.merchantCertificate,
    certificateOf({
      serial: identity.serial,
      subject,
      issuer: subject,
      publicKey: identity.merchantPublicKey,
      signingKey: identity.merchantPrivateKey,
      from: now,
      days: 1825,
    }),
  );
  write(files.platformPublicKey, publicPem(identity.platformPublicKey));
  const [, certificate] = Object.entries(options.certs).find(([id]) => id !== identity.platformKeyId) ?? [];
  if (certificate !== undefined) write(files.platformCertificate, certificate);
  write(files.environment, environmentOf(options, paths, identity.platformKeyId));
  if (ca !== undefined) write(files.authority, ca);
  // The folder lies in a project, whose history is no place for keys.
  write(files.ignored, '*\n');
  write(files.options, `${JSON.stringify(options, undefined, 2)}\n`);
};

/** Where the keys of a client lie. */
interface ClientFiles {
  readonly privateKey: string;
  readonly certificate: string;
  readonly publicKey: string;
  readonly platformCertificate: string;
}

const environmentOf = (options: ClientOptions, paths: ClientFiles, platformKeyId: string): string => {
  const isPublicKey = Object.hasOwn(options.certs, platformKeyId);
  const variables = {
    WECHATPAY_MCHID: options.mchid,
    WECHATPAY_SERIAL: options.serial,
    WECHATPAY_PRIVATE_KEY: paths.privateKey,
    WECHATPAY_CERTIFICATE: paths.certificate,
    WECHATPAY_PUBLIC_KEY_ID: isPublicKey ? platformKeyId : Object.keys(options.certs)[0],
    WECHATPAY_PUBLIC_KEY: isPublicKey ? paths.publicKey : paths.platformCertificate,
    WECHATPAY_API_V3_KEY: options.apiV3Key,
    WECHATPAY_SECRET: options.secret,
    WECHATPAY_BASE_URI: options.base_uri,
  };
  return Object.entries(variables)
    .map(([name, value]) => `${name}=${JSON.stringify(value)}\n`)
    .join('');
};
