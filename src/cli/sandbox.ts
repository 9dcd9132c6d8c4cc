import { join, resolve } from 'node:path';
import { Command } from 'commander';
import type { ClientOptions, PlatformKeys, SandboxAlgorithm, SandboxOptions } from '../sandbox';
import { withJson } from './command';
import { wrongUsage } from './failure';
import { say } from './language';
import { type CommandOutcome, finish } from './output';
import { snippetsOf } from './snippets';

/** The flags as commander hands them over. */
interface Flags {
  port: string;
  host: string;
  dir: string;
  ephemeral?: true;
  tls?: true;
  allowOrigin?: string;
  notify?: string;
  speed: string;
  seed: string;
  mchid?: string;
  platformKeys?: string;
  algorithm?: string;
  json?: true;
}

/** `wechatpay-chain sandbox`: starts a sandbox that runs until it is interrupted. */
export const sandboxCommand = (): Command =>
  withJson(
    new Command('sandbox')
      .description(say('本地的微信支付', 'A local WeChat Pay'))
      .option('--port <port>', say('端口，0 为任意空闲端口', 'TCP port, 0 for any free one'), '8787')
      .option('--host <address>', say('监听的地址', 'the address to listen on'), '127.0.0.1')
      .option('--dir <folder>', say('密钥与状态所在的文件夹', 'the folder of keys and state'), '.wechatpay')
      .option('--ephemeral', say('什么也不保存', 'keep nothing'))
      .option('--tls', say('用 HTTPS', 'speak HTTPS'))
      .option('--allow-origin <origin>', say('允许此来源的网页调用', 'a page of this origin may call it'))
      .option('--notify <url>', say('通知一律发到这里', 'where all notifications go'))
      .option('--speed <factor>', say('等待快多少倍', 'how many times faster it waits'), '1')
      .option('--seed <text>', say('应答按它取值', 'what responses are drawn by'), '1')
      .option('--mchid <mchid>', say('商户号', 'the number of a new merchant'))
      .option(
        '--platform-keys <kind>',
        say(
          '平台用什么签名：public-key（微信支付公钥）、certificate（平台证书）或 both',
          'what the platform signs with: public-key (微信支付公钥), certificate (平台证书) or both',
        ),
      )
      .option(
        '--algorithm <name>',
        say(
          'RSA 或 SM2（国密，要 sm-crypto-v2，与 --ephemeral 同用；密钥见 /_sandbox/options）',
          'RSA or SM2 (国密: takes sm-crypto-v2 and --ephemeral; /_sandbox/options has the keys)',
        ),
      ),
  ).action(run);

const run = async (flags: Flags): Promise<void> => {
  const { Sandbox } = await import('../sandbox');
  const sandbox = await Sandbox.start(optionsOf(flags));
  const folder = flags.ephemeral ? undefined : resolve(flags.dir);
  const stop = (): void => {
    sandbox.close().catch((error: unknown) => {
      console.error(error);
      process.exitCode = 1;
    });
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  // Last, so that whoever has read it can end it.
  finish(toldOf(sandbox.options, folder, sandbox.ca), flags.json === true);
};

const optionsOf = ({
  port,
  host,
  dir,
  ephemeral,
  tls,
  allowOrigin,
  notify,
  speed,
  seed,
  mchid,
  platformKeys,
  algorithm,
}: Flags): SandboxOptions => ({
  port: numberOf('--port', port),
  host,
  seed,
  speed: numberOf('--speed', speed),
  ...(ephemeral ? {} : { dir }),
  ...(tls && { tls }),
  ...(allowOrigin !== undefined && { allowOrigin }),
  ...(notify !== undefined && { notifyUrl: notify }),
  ...(mchid !== undefined && { mchid }),
  ...(platformKeys !== undefined && { platformKeys: platformKeys as PlatformKeys }),
  ...(algorithm !== undefined && { algorithm: algorithmOf(algorithm, ephemeral === true) }),
});

const algorithmOf = (name: string, isEphemeral: boolean): SandboxAlgorithm => {
  if (name !== 'RSA' && name !== 'SM2')
    throw wrongUsage(`--algorithm takes RSA or SM2, and not ${JSON.stringify(name)}.`);
  if (name === 'RSA' || isEphemeral) return name;
  throw wrongUsage('--algorithm SM2 takes --ephemeral as well: its keys are fresh at every start.');
};

const numberOf = (flag: string, text: string): number => {
  const number = text.trim() === '' ? Number.NaN : Number(text);
  if (Number.isFinite(number)) return number;
  throw wrongUsage(`${flag} takes a number, and not ${JSON.stringify(text)}.`);
};

/** @param ca the certificate to trust, where it speaks HTTPS */
const toldOf = (options: ClientOptions, folder: string | undefined, ca: string | undefined): CommandOutcome => {
  const fileOf = (name: string): string | null => (folder === undefined ? null : join(folder, name));
  return {
    data: {
      page: options.base_uri,
      mchid: options.mchid,
      dir: folder ?? null,
      options: fileOf('options.json'),
      ca: ca === undefined ? null : fileOf('ca.pem'),
    },
    text: greetingOf(options, folder, ca),
  };
};

const greetingOf = (options: ClientOptions, folder: string | undefined, ca: string | undefined): string => {
  const where =
    folder === undefined
      ? '不保存任何东西 · keeps nothing'
      : `${folder}\n  options.json 可直接交给 Builder.factory · is what Builder.factory takes`;
  const trust =
    ca === undefined || folder === undefined
      ? ''
      : `\n信任 · trust    NODE_EXTRA_CA_CERTS=${JSON.stringify(join(folder, 'ca.pem'))}`;
  return `微信支付沙箱 · WeChat Pay sandbox

页面 · page     ${options.base_uri}
商户 · merchant ${options.mchid}
文件 · files    ${where}${trust}

${snippetsOf(options, folder)}
按 Ctrl+C 结束 · Ctrl+C ends it`;
};
