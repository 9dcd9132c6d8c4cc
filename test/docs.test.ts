import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { type IsPublic, probeOf, publicNamesOf } from './support/exported-names';
import { blocksOf, codesOf, modulesOf, problemsIn, programOf, root, tablesOf, textOf } from './support/markdown';

const column = 'wechatpay-chain';

/** Theirs, looked up in their sources and declarations: what a page of ours must say something about. */
const inventories = {
  'docs/from-wechatpay-php.md': {
    Builder: 'factory',
    BuilderChainable: 'getDriver chain get put post patch delete getAsync putAsync postAsync patchAsync deleteAsync',
    ClientDecoratorInterface: 'VERSION XML_BASED JSON_BASED select request requestAsync',
    ClientDecorator: 'signer verifier jsonBased xmlBased transformRequest transformResponse',
    Formatter: 'nonce timestamp authorization request response joinedByLineFeed ksort queryStringLike',
    Transformer: 'toArray toXml sanitize',
    Rsa: 'KEY_TYPE_PUBLIC KEY_TYPE_PRIVATE from fromPkcs1 fromPkcs8 fromSpki pkcs1ToSpki encrypt decrypt sign verify',
    AesGcm: 'encrypt decrypt',
    AesEcb: 'encrypt decrypt',
    AesInterface: 'BLOCK_SIZE KEY_LENGTH_BYTE AUTH_TAG_LENGTH_BYTE ALGO_AES_256_GCM ALGO_AES_256_ECB',
    Hash: 'ALGO_MD5 ALGO_HMAC_SHA256 md5 hmac equals sign',
    Sm3: 'digest file',
    MediaUtil: '__construct getMeta setMeta getStream getContentType',
    PemUtil:
      'loadPrivateKey loadPrivateKeyFromString loadCertificate loadCertificateFromString parseCertificateSerialNo',
    '': `WeChatPayException InvalidArgumentException ERR_INIT_MCHID_IS_MANDATORY ERR_INIT_SERIAL_IS_MANDATORY
      ERR_INIT_PRIVATEKEY_IS_MANDATORY ERR_INIT_CERTS_IS_MANDATORY ERR_INIT_CERTS_EXCLUDE_MCHSERIAL
      EV2_REQ_XML_NOTMATCHED_MCHID EV3_RES_HEADERS_INCOMPLETE EV3_RES_HEADER_TIMESTAMP_OFFSET
      EV3_RES_HEADER_PLATFORM_SERIAL EV3_RES_HEADER_SIGNATURE_DIGEST DEP_XML_PROTOCOL_IS_REACHABLE_EOL
      mchid serial privateKey certs secret merchant base_uri handler timeout query json xml body headers security
      nonceless sink debug bin/CertificateDownloader.php`,
  },
  'docs/from-wechatpay-axios-plugin.md': {
    wxpay: 'chain client get post put patch delete',
    Decorator:
      'defaults withDefaults jsonBased xmlBased requestInterceptor responseVerifier responseDetectorInterceptor',
    'Aes.AesGcm': 'encrypt decrypt',
    'Aes.AesEcb': 'encrypt decrypt',
    'Aes.AesCbc': 'encrypt decrypt',
    Aes: 'pkcs7 encrypt decrypt',
    Hash: 'ALGO_MD5 ALGO_HMAC_SHA256 isKeyObject keyObjectFrom md5 hmac hmacSha256 sha1 sha256 equals sign',
    Rsa: `RSA_PKCS1_OAEP_PADDING RSA_PKCS1_PADDING KEY_TYPE_PUBLIC KEY_TYPE_PRIVATE isKeyObject from fromPkcs1
      fromPkcs8 fromSpki encrypt decrypt sign verify`,
    Formatter: `castCsvBill castCsvLine nonce timestamp authorization request response joinedByLineFeed ksort
      queryStringLike`,
    Transformer: 'toXml toObject',
    '': `Wechatpay Decorator Multipart FormData apiConfig interceptor signer verifier append set get getAll has delete
      entries keys values getBuffer getHeaders appendMimeTypes toJSON pipe flowing formed mchid serial privateKey certs
      secret merchant baseURL params headers meta security nonceless responseType AxiosError
      EV2_RES_SIGNATURE_NOT_EQUAL EV2_RES_STATUS_CODE_NOT_SUCESS EV2_RES_RESULT_CODE_NOT_MATCHED
      EV3_RES_HEADERS_INCOMPLATE EV3_RES_HEADER_TIMESTAMP_OFFSET EV3_RES_HEADER_PLATFORM_SERIAL
      EV3_RES_HEADER_SIGNATURE_DIGEST`,
  },
} as const;

const pages = Object.keys(inventories) as (keyof typeof inventories)[];

/** Names as a page lists them: one without its owner belongs to the owner before it in the same cell. */
const listed = (cell: string): string[] => {
  let owner = '';
  return codesOf(cell).flatMap((code) => {
    const [, before, name] = /^(.*)(?:::|\.)(\w+)$/.exec(code) ?? [undefined, owner, code];
    owner = before ?? '';
    return [code, `${owner}.${name}`];
  });
};

/** As GitHub makes a heading's anchor. */
const anchorOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

const mapping = (text: string) => tablesOf(text).filter(({ header }) => header[1] === column);

/** Our names: all of our own column, and what looks like one in a remark. */
const namesOf = (text: string): string[] =>
  mapping(text).flatMap(({ rows }) =>
    rows.flatMap(([, ours = '', remark = '']) => [
      ...codesOf(ours),
      ...codesOf(remark).filter((code) => /^[A-Z]\w*(\.\w+)+$|^'[A-Z0-9]+(_[A-Z0-9]+)+'$/.test(code)),
    ]),
  );

/** What the examples of `docs/webhook.md` take as the reader's own. */
const shop = `
import type { Express } from 'express';
import type { Pool } from 'pg';
import type { RedisClientType } from 'redis';
import type { KeyLike } from '../src';
import type { PgStore } from '../src/webhook/pg';
import type { Webhook } from '../src/webhook';
declare global {
  const certs: Record<string, KeyLike>;
  const apiV3Key: string;
  const merchants: { mchid: string; certs: Record<string, KeyLike>; apiV3Key: string }[];
  const webhook: Webhook;
  const store: PgStore;
  const app: Express;
  const pool: Pool;
  const redis: RedisClientType;
  const expect: (typeof import('vitest'))['expect'];
  function markPaid(out_trade_no: string, total: number): Promise<void>;
  function markRefunded(out_refund_no: string): Promise<void>;
  class OrdersService {
    markPaid: typeof markPaid;
  }
}`;

const webhookModules = modulesOf('docs/webhook.md', blocksOf(textOf('docs/webhook.md'), 'ts'));

const modules = new Map(pages.map((page) => [page, modulesOf(page, blocksOf(textOf(page), 'ts'))]));

/** The file that the other blocks of a page import their client from. */
const clientFile = '// wechatpay.ts\n';

const clientModules = new Map(
  pages.map((page) => [page, blocksOf(textOf(page), 'ts').filter((code) => code.startsWith(clientFile))]),
);

/** One program for all, as most of the compiler's work is the same. */
let program: ts.Program;
let isPublic: IsPublic;

beforeAll(() => {
  const probe = probeOf(['src', 'src/webhook', 'src/sandbox', 'src/sm']);
  const shopModule = modulesOf('docs/webhook.md.shop', [shop]);
  const [client = ''] = clientModules.get('docs/from-wechatpay-php.md') ?? [];
  const clientModule = new Map([[join(root, 'test', 'wechatpay.ts'), [...modulesOf('', [client]).values()].join('')]]);
  const all = [shopModule, clientModule, webhookModules, ...modules.values()];
  program = programOf(new Map([...probe, ...all.flatMap((sources) => [...sources])]));
  isPublic = publicNamesOf(program);
}, 60_000);

describe.each(pages)('%s', (page) => {
  const text = textOf(page);

  it('has examples that compile as they stand', () => {
    const sources = modules.get(page) ?? new Map();
    expect(sources.size).toBeGreaterThan(5);
    expect(problemsIn(program, sources.keys())).toEqual([]);
  });

  it('has examples that run as they stand, beside one file that makes the client', () => {
    const blocks = blocksOf(text, 'ts');
    expect(clientModules.get(page)).toHaveLength(1);
    const others = blocks.filter((code) => !code.startsWith(clientFile) && /\binstance[.[]/.test(code));
    expect(others.length).toBeGreaterThan(3);
    expect(others.filter((code) => !/^import \{ instance \} from '\.\/wechatpay\.js';/m.test(code))).toEqual([]);
    expect(blocks.filter((code) => /\bdeclare\b/.test(code))).toEqual([]);
  });

  it('names nothing of ours that is not public', () => {
    const names = namesOf(text);
    expect(names.length).toBeGreaterThan(80);
    expect(names.filter((name) => !isPublic(name))).toEqual([]);
  });

  it('says in every row what takes the place of theirs, or that nothing does and why', () => {
    const rows = mapping(text).flatMap(({ rows }) => rows);
    const silent = rows.filter(
      ([theirs = '', ours = '', remark = '']) =>
        theirs === '' || (ours === '没有' ? remark === '' : codesOf(ours).length === 0),
    );
    expect(silent).toEqual([]);
  });

  it('maps every public name of theirs', () => {
    const known = new Set(mapping(text).flatMap(({ rows }) => rows.flatMap(([theirs = '']) => listed(theirs))));
    const wanted = Object.entries(inventories[page]).flatMap(([owner, names]) =>
      names.split(/\s+/).map((name) => (owner === '' ? name : `${owner}.${name}`)),
    );
    expect(wanted.filter((name) => !known.has(name))).toEqual([]);
  });

  it('ends in a summary in English', () => {
    expect(text).toMatch(/\n## English summary\n\n[A-Z][^\u4e00-\u9fff]+$/);
  });
});

describe('docs/webhook.md', () => {
  it('has examples that compile, but for what is the reader’s own', () => {
    expect(webhookModules.size).toBeGreaterThan(5);
    expect(problemsIn(program, webhookModules.keys())).toEqual([]);
  });
});

describe('docs', () => {
  it.each(['docs/README.md', ...pages])('%s links to what exists', (page) => {
    const links = [...textOf(page).matchAll(/\]\((\.[^)#]+)/g)].map(([, link]) => link ?? '');
    expect(links.filter((link) => !existsSync(join(root, dirname(page), link)))).toEqual([]);
  });

  it.each(pages)('%s points at headings that it has', (page) => {
    const text = textOf(page);
    const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) => anchorOf(title));
    const anchors = [...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor = '']) => anchor);
    expect(anchors.filter((anchor) => !headings.includes(anchor))).toEqual([]);
  });

  it('are all in the index', () => {
    const index = textOf('docs/README.md');
    const others = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md') && name !== 'README.md');
    expect(others.filter((name) => !index.includes(`](./${name})`))).toEqual([]);
  });
});

describe('the check of names', () => {
  it.each(['Rsa.sign', 'BuilderOptions.merchant.pfx', 'LooseNode.postAsync', 'MediaUtil.getMeta', "'SIGNATURE_CLOCK'"])(
    'knows %s',
    (name) => {
      expect(isPublic(name)).toBe(true);
    },
  );

  it.each([
    'Rsa.fromPkcs9',
    'BuilderOptions.merchant.p12',
    'LooseNode.anything',
    'parseKey',
    "'SIGNATURE_CLOCKS'",
    'Rsa.sign.now.no',
  ])('refuses %s', (name) => {
    expect(isPublic(name)).toBe(false);
  });
});
