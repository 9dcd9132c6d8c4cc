import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { LooseNode } from '../../../types/core.js';
import { Builder, type BuilderOptions, PemUtil } from '../../index';
import { wrongConfiguration, wrongUsage } from '../failure';
import type { IdentityFlags } from '../flags';
import { say } from '../language';

/** The settings by their variables, as the `.env` of a sandbox's folder has them, and the flag of each that has one. */
const variables = {
  mchid: 'WECHATPAY_MCHID',
  serial: 'WECHATPAY_SERIAL',
  privateKey: 'WECHATPAY_PRIVATE_KEY',
  passphrase: 'WECHATPAY_PASSPHRASE',
  certificate: 'WECHATPAY_CERTIFICATE',
  publicKeyId: 'WECHATPAY_PUBLIC_KEY_ID',
  publicKey: 'WECHATPAY_PUBLIC_KEY',
  apiV3Key: 'WECHATPAY_API_V3_KEY',
  secret: 'WECHATPAY_SECRET',
  baseUri: 'WECHATPAY_BASE_URI',
} as const;

const flagsOf: Partial<Record<Setting, string>> = {
  mchid: '--mchid',
  serial: '--serial',
  privateKey: '--private-key',
  certificate: '--certificate',
  publicKeyId: '--public-key-id',
  publicKey: '--public-key',
  baseUri: '--base-uri',
};

/** The name of a setting. */
export type Setting = keyof typeof variables;

/** What is known of the merchant and of the platform's key. */
export type Configuration = Readonly<Partial<Record<Setting, string>>>;

/**
 * Flags first, then the environment, then `.env` of the working directory.
 *
 * @throws CommandFailure when a file that a flag names is not there
 */
export const configurationOf = (flags: IdentityFlags, environment: NodeJS.ProcessEnv = process.env): Configuration => {
  const file = environmentFileOf(flags.envFile);
  const found = (Object.entries(variables) as [Setting, string][]).map(([setting, variable]) => {
    const flag = setting in flagsOf ? flags[setting as keyof IdentityFlags] : undefined;
    if (flag !== undefined && isFile(setting)) checkFile(setting, flag);
    return [setting, flag ?? environment[variable] ?? file[variable]] as const;
  });
  return Object.fromEntries(found.filter(([, value]) => value !== undefined && value !== ''));
};

const isFile = (setting: Setting): boolean => ['privateKey', 'certificate', 'publicKey'].includes(setting);

const checkFile = (setting: Setting, value: string): void => {
  // Never quoted: it may be the key itself.
  if (/-----BEGIN|\n/.test(value)) {
    throw wrongUsage(
      say(
        `${flagsOf[setting]} 要的是文件名：密钥不能写在命令行上。`,
        `${flagsOf[setting]} takes the name of a file: a key has no place on the command line.`,
      ),
    );
  }
  if (existsSync(value)) return;
  throw wrongConfiguration(
    value.length > 256
      ? say(`${flagsOf[setting]} 的文件不存在。`, `The file of ${flagsOf[setting]} is not there.`)
      : say(`${flagsOf[setting]} 的文件 ${value} 不存在。`, `${flagsOf[setting]} names ${value}, which is not there.`),
  );
};

const environmentFileOf = (name: string | undefined): Readonly<Record<string, string>> => {
  const path = resolve(name ?? '.env');
  if (name === undefined && !existsSync(path)) return {};
  try {
    return parseEnvironment(readFileSync(path, 'utf8'));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw wrongConfiguration(say(`${path} 无法读取（${code}）。`, `${path} cannot be read (${code}).`));
  }
};

const line = /^[ \t]*(?:export[ \t]+)?([A-Za-z_]\w*)[ \t]*=[ \t]*("(?:[^"\\]|\\[\s\S])*"|'[^']*'|[^\r\n]*)/gm;

/** `NAME=value`, quoted or not; a value in double quotes may have several lines and escapes. */
export const parseEnvironment = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...text.replace(/^\uFEFF/, '').matchAll(line)].map(([, name = '', value = '']) => [name, unquoted(value.trim())]),
  );

/** A remark begins with white space and `#`. */
const withoutRemark = (value: string): string => {
  const start = value.search(/\s#/);
  return (start < 0 ? value : value.slice(0, start)).trimEnd();
};

const unquoted = (value: string): string => {
  // A quote that is never closed is a character like any other.
  const quote = value.length > 1 && value.endsWith(value.charAt(0)) ? value.charAt(0) : '';
  if (quote === "'") return value.slice(1, -1);
  if (quote !== '"') return withoutRemark(value);
  return value.slice(1, -1).replace(/\\([\s\S])/g, (_, each: string) => ({ n: '\n', r: '\r', t: '\t' })[each] ?? each);
};

/**
 * A setting that the command cannot do without.
 *
 * @throws CommandFailure that says how to give it
 */
export const requiredSetting = (configuration: Configuration, setting: Setting): string => {
  const value = configuration[setting];
  if (value !== undefined) return value;
  const flag = flagsOf[setting];
  const variable = variables[setting];
  throw wrongConfiguration(
    say(
      `缺少 ${variable}：请在环境变量或 .env 里给出${flag === undefined ? '' : `，或用 ${flag}`}（运行 wechatpay-chain doctor 可逐项检查）。`,
      `${variable} is missing: set it in the environment or in .env${flag === undefined ? '' : `, or give ${flag}`} (wechatpay-chain doctor checks all of them).`,
    ),
  );
};

/** The serial, as it is said or as the certificate has it. */
export const merchantSerialOf = (configuration: Configuration): string =>
  configuration.serial ??
  (configuration.certificate === undefined
    ? requiredSetting(configuration, 'serial')
    : PemUtil.parseCertificateSerialNo(configuration.certificate));

/** The private key, with its passphrase where it has one. */
export const privateKeyOf = (configuration: Configuration): NonNullable<BuilderOptions['privateKey']> => {
  const key = requiredSetting(configuration, 'privateKey');
  const { passphrase } = configuration;
  return passphrase === undefined ? key : { key, passphrase };
};

/** The id of the platform's key, as it is said or as its certificate has it. */
export const publicKeyIdOf = (configuration: Configuration): string =>
  configuration.publicKeyId ??
  certificateSerialOf(configuration.publicKey) ??
  requiredSetting(configuration, 'publicKeyId');

const certificateSerialOf = (key: string | undefined): string | undefined => {
  if (key === undefined) return undefined;
  try {
    return PemUtil.parseCertificateSerialNo(key);
  } catch {
    return undefined;
  }
};

/** What `Builder.factory` takes. Without a key of the platform, its certificates are downloaded by the APIv3密钥. */
export const clientOptionsOf = (configuration: Configuration): BuilderOptions => {
  const { publicKey, apiV3Key, secret, baseUri, certificate, passphrase } = configuration;
  const privateKey = privateKeyOf(configuration);
  const key = requiredSetting(configuration, 'privateKey');
  return {
    mchid: requiredSetting(configuration, 'mchid'),
    serial: merchantSerialOf(configuration),
    privateKey,
    ...(publicKey === undefined && apiV3Key !== undefined
      ? { certificates: 'download' as const }
      : { certs: { [publicKeyIdOf(configuration)]: requiredSetting(configuration, 'publicKey') } }),
    ...(apiV3Key !== undefined && { apiV3Key }),
    ...(secret !== undefined && { secret }),
    ...(certificate !== undefined && {
      merchant: { cert: certificate, key, ...(passphrase !== undefined && { passphrase }) },
    }),
    ...(baseUri !== undefined && { base_uri: baseUri }),
  };
};

/** A client that takes any operation. */
export const clientOf = (configuration: Configuration): LooseNode =>
  Builder.factory(clientOptionsOf(configuration)) as unknown as LooseNode;
