import { createPublicKey, type KeyObject, type X509Certificate } from 'node:crypto';
import { lookup } from 'node:dns/promises';
import { connect } from 'node:tls';
import type { LooseNode } from '../../../types/core.js';
import { parseKey } from '../../crypto/key';
import { Builder, PemUtil, Rsa } from '../../index';
import { isPublicKeyId, isSerial, sameId } from '../../keys/serial';
import { proxyOfEnvironment } from '../../network/environment-proxy';
import { toldOf } from '../failure';
import type { DoctorFlags } from '../flags';
import { say } from '../language';
import type { CommandOutcome } from '../output';
import { type CheckStep, outcomeOf } from '../step';
import {
  type Configuration,
  clientOptionsOf,
  configurationOf,
  merchantSerialOf,
  privateKeyOf,
  publicKeyIdOf,
} from './configuration';

/** Checks everything that has to be right before the first call, and then makes one. */
export const doctor = async (flags: DoctorFlags): Promise<CommandOutcome> => {
  const configuration = configurationOf(flags);
  const local = localSteps(configuration);
  if (flags.offline) return outcomeOf(local);
  return outcomeOf([...local, ...(await networkSteps(configuration)), ...(await callSteps(configuration))]);
};

const at = (place: string): string => `商户平台 → 账户中心 → ${place}`;

const downloadPublicKey = (): string =>
  say(`在 ${at('API安全 → 微信支付公钥')} 下载 pub_key.pem`, `download pub_key.pem at ${at('API安全 → 微信支付公钥')}`);

const ok = (name: string, message: string): CheckStep => ({ name, state: 'ok', message });
const failed = (name: string, message: string, remedy: string): CheckStep => ({
  name,
  state: 'failed',
  message,
  remedy,
});
const warning = (name: string, message: string, remedy: string): CheckStep => ({
  name,
  state: 'warning',
  message,
  remedy,
});

/** What a check says, or what its reading threw. */
const attempted = (name: string, remedy: string, check: () => CheckStep): CheckStep => {
  try {
    return check();
  } catch (error) {
    return failed(name, error instanceof Error ? error.message : String(error), remedy);
  }
};

const localSteps = (configuration: Configuration): readonly CheckStep[] => [
  mchidStep(configuration),
  attempted(
    'private-key',
    say(
      `用证书工具生成的 apiclient_key.pem；遗失则在 ${at('API安全 → 商户API证书')} 重新申请`,
      `take apiclient_key.pem of the certificate tool; a lost one is applied for anew at ${at('API安全 → 商户API证书')}`,
    ),
    () => {
      Rsa.from(privateKeyOf(configuration));
      return ok('private-key', say('商户API私钥可用', "the merchant's private key can be used"));
    },
  ),
  attempted(
    'serial',
    say(
      `序列号见 ${at('API安全 → 商户API证书 → 管理证书')}`,
      `the serial is at ${at('API安全 → 商户API证书 → 管理证书')}`,
    ),
    () => serialStep(configuration),
  ),
  ...(configuration.certificate === undefined ? [] : certificateSteps(configuration)),
  attempted(
    'public-key',
    say(
      `在 ${at('API安全 → 微信支付公钥')} 下载 pub_key.pem`,
      `download pub_key.pem at ${at('API安全 → 微信支付公钥')}`,
    ),
    () => publicKeyStep(configuration),
  ),
  lengthStep(
    'api-v3-key',
    'APIv3密钥',
    configuration.apiV3Key,
    say('不能解密通知，也不能下载平台证书', 'no notification can be decrypted and no 平台证书 downloaded'),
  ),
  lengthStep('secret', 'APIv2密钥', configuration.secret, say('不能使用 APIv2', 'APIv2 cannot be used')),
];

const mchidStep = ({ mchid }: Configuration): CheckStep => {
  const remedy = say(
    `商户号见 ${at('商户信息')}，写在 WECHATPAY_MCHID`,
    `it is at ${at('商户信息')}; set WECHATPAY_MCHID`,
  );
  if (mchid === undefined) return failed('mchid', say('缺少商户号', 'the 商户号 is missing'), remedy);
  if (/^\d{1,32}$/.test(mchid)) return ok('mchid', say(`商户号 ${mchid}`, `the merchant is ${mchid}`));
  return failed('mchid', say('商户号只含数字', 'a 商户号 has digits alone'), remedy);
};

const serialStep = (configuration: Configuration): CheckStep => {
  const serial = merchantSerialOf(configuration);
  const remedy = say(
    `取商户API证书的序列号：${at('API安全 → 商户API证书 → 管理证书')}`,
    `take the serial of the 商户API证书: ${at('API安全 → 商户API证书 → 管理证书')}`,
  );
  if (isPublicKeyId(serial))
    return failed('serial', say('序列号处填的是微信支付公钥ID', 'the serial is a 微信支付公钥ID'), remedy);
  if (!isSerial(serial)) return failed('serial', say('序列号不是十六进制', 'the serial is not hexadecimal'), remedy);
  return ok('serial', say(`商户API证书序列号 ${serial}`, `the serial of the 商户API证书 is ${serial}`));
};

const certificateSteps = (configuration: Configuration): readonly CheckStep[] => {
  const name = 'certificate';
  const remedy = say(
    `在 ${at('API安全 → 商户API证书')} 申请新证书，apiclient_cert.pem 与 apiclient_key.pem 一起更换`,
    `apply for a new one at ${at('API安全 → 商户API证书')}, and replace apiclient_cert.pem together with apiclient_key.pem`,
  );
  try {
    const certificate = PemUtil.loadCertificateFromString(configuration.certificate ?? '');
    return [
      serialOfCertificate(certificate, configuration),
      pairStep(certificate, configuration),
      validityStep(certificate, remedy),
    ];
  } catch (error) {
    return [failed(name, error instanceof Error ? error.message : String(error), remedy)];
  }
};

const serialOfCertificate = (certificate: X509Certificate, { serial }: Configuration): CheckStep => {
  const own = certificate.serialNumber;
  if (serial === undefined || sameId(serial, own))
    return ok('certificate-serial', say('序列号与证书一致', 'the serial is that of the certificate'));
  return failed(
    'certificate-serial',
    say(
      `证书的序列号是 ${own}，配置的是 ${serial}`,
      `the certificate has the serial ${own}, and ${serial} is configured`,
    ),
    say(`把 WECHATPAY_SERIAL 改为 ${own}`, `set WECHATPAY_SERIAL to ${own}`),
  );
};

const pairStep = ({ publicKey }: X509Certificate, configuration: Configuration): CheckStep => {
  const key = privateKeyOr(configuration);
  if (key === undefined)
    return {
      name: 'certificate-key',
      state: 'skipped',
      message: say('没有私钥可比', 'there is no private key to compare'),
    };
  if (createPublicKey(key).equals(publicKey))
    return ok('certificate-key', say('私钥与证书是一对', 'the private key belongs to the certificate'));
  return failed(
    'certificate-key',
    say('私钥与证书不是一对', 'the private key does not belong to the certificate'),
    say('两个文件请取自同一次申请', 'take both files from one application'),
  );
};

const day = 86_400_000;

const validityStep = ({ validTo }: X509Certificate, remedy: string): CheckStep => {
  const days = Math.floor((Date.parse(validTo) - Date.now()) / day);
  const until = new Date(validTo).toISOString().slice(0, 10);
  if (days < 0)
    return failed('certificate-validity', say(`证书已于 ${until} 过期`, `the certificate expired on ${until}`), remedy);
  if (days < 60)
    return warning(
      'certificate-validity',
      say(`证书 ${days} 天后（${until}）过期`, `the certificate expires in ${days} days (${until})`),
      remedy,
    );
  return ok('certificate-validity', say(`证书有效至 ${until}`, `the certificate is valid until ${until}`));
};

const privateKeyOr = (configuration: Configuration): KeyObject | undefined => {
  try {
    return Rsa.from(privateKeyOf(configuration));
  } catch {
    return undefined;
  }
};

const publicKeyStep = (configuration: Configuration): CheckStep => {
  const name = 'public-key';
  const { publicKey, apiV3Key } = configuration;
  if (publicKey === undefined && apiV3Key !== undefined) {
    return warning(
      name,
      say('没有微信支付公钥，将下载平台证书', 'there is no 微信支付公钥, so 平台证书 are downloaded'),
      say(
        '2024 年以后的商户号没有平台证书：请配置 WECHATPAY_PUBLIC_KEY 与 WECHATPAY_PUBLIC_KEY_ID',
        'merchants since 2024 have no 平台证书: set WECHATPAY_PUBLIC_KEY and WECHATPAY_PUBLIC_KEY_ID',
      ),
    );
  }
  const id = publicKeyIdOf(configuration);
  if (publicKey !== undefined && parseKey(publicKey).kind === 'private') {
    return failed(
      name,
      say('这是私钥，不是微信支付的公钥', "this is a private key, and not WeChat Pay's public key"),
      downloadPublicKey(),
    );
  }
  const key = Rsa.from(publicKey ?? '', 'public');
  const own = privateKeyOr(configuration);
  if (own !== undefined && createPublicKey(own).equals(key)) {
    return failed(
      name,
      say('这是商户自己的公钥，不是微信支付的', "this is the merchant's own key, and not WeChat Pay's"),
      downloadPublicKey(),
    );
  }
  if (isPublicKeyId(id) || isSerial(id)) return ok(name, say(`微信支付的公钥 ${id}`, `WeChat Pay's key ${id}`));
  return failed(
    name,
    say(`${id} 既不是 PUB_KEY_ID_… 也不是证书序列号`, `${id} is neither PUB_KEY_ID_… nor the serial of a certificate`),
    say(`照抄 ${at('API安全 → 微信支付公钥')} 的公钥ID`, `copy the 公钥ID at ${at('API安全 → 微信支付公钥')}`),
  );
};

const lengthStep = (name: string, title: string, value: string | undefined, without: string): CheckStep => {
  if (value === undefined)
    return { name, state: 'skipped', message: say(`没有${title}：${without}`, `there is no ${title}: ${without}`) };
  const length = Buffer.byteLength(value);
  if (length === 32) return ok(name, say(`${title} 32 字节`, `the ${title} has 32 bytes`));
  return failed(
    name,
    say(`${title} 应为 32 字节，现为 ${length} 字节`, `the ${title} has ${length} bytes where it must have 32`),
    say(
      `在 ${at(`API安全 → ${title}`)} 设置 32 位数字和字母；旧的立即失效`,
      `set 32 letters and digits at ${at(`API安全 → ${title}`)}; the old one ends at once`,
    ),
  );
};

const patience = 10_000;

const networkSteps = async ({
  baseUri = 'https://api.mch.weixin.qq.com/',
}: Configuration): Promise<readonly CheckStep[]> => {
  if (!URL.canParse(baseUri))
    return [
      failed(
        'base-uri',
        say('WECHATPAY_BASE_URI 不是 URL', 'WECHATPAY_BASE_URI is no URL'),
        say('改正或去掉它', 'correct it or leave it out'),
      ),
    ];
  const { hostname, protocol, port } = new URL(baseUri);
  const host = hostname.replace(/^\[|\]$/g, '');
  const proxy = proxyStep(new URL(baseUri));
  // The proxy looks up the name, and shakes hands for itself.
  if (proxy.state !== 'ok') return [proxy];
  const steps = [proxy, await nameStep(host)];
  return protocol === 'https:' && steps.every(({ state }) => state === 'ok')
    ? [...steps, await tlsStep(host, Number(port || 443))]
    : steps;
};

const proxyStep = (url: URL): CheckStep => {
  const found = proxyOfEnvironment(url, process.env);
  if (found === undefined) return ok('proxy', say('没有代理', 'there is no proxy'));
  const remedy = say(
    '代理不得改写请求与应答；不需要就去掉此环境变量，或用 NO_PROXY 排除',
    'it must not change requests or responses; remove the variable, or except the host by NO_PROXY',
  );
  if ('problem' in found) return failed('proxy', found.problem, remedy);
  const { host, port } = found.proxy;
  return warning('proxy', say(`请求经代理 ${host}:${port}`, `requests go through the proxy ${host}:${port}`), remedy);
};

const nameStep = async (host: string): Promise<CheckStep> => {
  try {
    const { address } = await lookup(host);
    return ok('dns', say(`${host} 解析为 ${address}`, `${host} is ${address}`));
  } catch (error) {
    return failed(
      'dns',
      say(
        `${host} 无法解析（${(error as NodeJS.ErrnoException).code}）`,
        `${host} cannot be resolved (${(error as NodeJS.ErrnoException).code})`,
      ),
      say('检查 DNS 与网络', 'look at DNS and the network'),
    );
  }
};

const tlsStep = (host: string, port: number): Promise<CheckStep> =>
  new Promise((done) => {
    const remedy = say(
      '检查防火墙、代理与系统的根证书',
      'look at the firewall, a proxy, and the root certificates of the system',
    );
    const socket = connect({ host, port, servername: host });
    const end = (step: CheckStep): void => {
      socket.destroy();
      done(step);
    };
    socket.setTimeout(patience, () =>
      end(failed('tls', say(`${host} 没有在 10 秒内握手`, `${host} did not shake hands within 10 s`), remedy)),
    );
    socket.once('error', (error: NodeJS.ErrnoException) =>
      end(
        failed(
          'tls',
          say(
            `与 ${host} 的 TLS 失败（${error.code ?? error.message}）`,
            `TLS with ${host} failed (${error.code ?? error.message})`,
          ),
          remedy,
        ),
      ),
    );
    socket.once('secureConnect', () =>
      end(
        ok(
          'tls',
          say(
            `与 ${host} 的 TLS 正常（${socket.getProtocol()}）`,
            `TLS with ${host} is fine (${socket.getProtocol()})`,
          ),
        ),
      ),
    );
  });

interface Refused {
  readonly code?: string;
  readonly status?: number;
  readonly message: string;
  readonly hint?: string;
  readonly response?: { readonly headers?: Readonly<Record<string, unknown>> };
}

/** One signed call; what it is refused with says what is wrong. Its response tells the time, too. */
const callSteps = async (configuration: Configuration): Promise<readonly CheckStep[]> => {
  const name = 'call';
  let client: LooseNode;
  try {
    client = Builder.factory(clientOptionsOf(configuration)) as unknown as LooseNode;
  } catch {
    return [
      {
        name,
        state: 'skipped',
        message: say('密钥还不全，没有发出请求', 'the keys are not complete, so nothing was sent'),
      },
    ];
  }
  try {
    const { headers } = await client.chain('v3/certificates').get({ timeout: patience });
    const message = say(
      '微信支付接受了签名，应答验签通过',
      'WeChat Pay accepted the signature, and its response was verified',
    );
    return [...clockSteps(headers.date), ok(name, message)];
  } catch (error) {
    const refused = error as Refused;
    return [...clockSteps(refused.response?.headers?.date), refusedStep(name, refused)];
  }
};

const refusedStep = (name: string, error: Refused): CheckStep => {
  if (error.code === 'RESOURCE_NOT_EXISTS') {
    return ok(
      name,
      say(
        '微信支付接受了签名（此商户号使用微信支付公钥）',
        'WeChat Pay accepted the signature (this merchant uses 微信支付公钥)',
      ),
    );
  }
  const { code, message, hint } = toldOf(error);
  return failed(
    name,
    `${error.status ?? ''} ${code}: ${message}`.trim(),
    hint ?? say(`运行 wechatpay-chain explain ${code}`, `run wechatpay-chain explain ${code}`),
  );
};

const clockSteps = (date: unknown): readonly CheckStep[] => {
  const skew = typeof date === 'string' ? Math.round((Date.now() - Date.parse(date)) / 1000) : Number.NaN;
  if (Number.isNaN(skew)) return [];
  if (Math.abs(skew) <= 300)
    return [ok('clock', say(`时钟相差 ${skew} 秒，允许 300 秒`, `the clock is ${skew} s off, and 300 s are allowed`))];
  return [
    failed(
      'clock',
      say(`时钟相差 ${skew} 秒，只允许 300 秒`, `the clock is ${skew} s off, and 300 s are allowed`),
      say('用 NTP 校准本机时钟', 'set the clock of this machine (NTP)'),
    ),
  ];
};
