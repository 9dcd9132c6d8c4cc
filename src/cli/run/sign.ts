import { Formatter, Rsa } from '../../index';
import { wrongConfiguration, wrongUsage } from '../failure';
import type { SignFlags } from '../flags';
import { say } from '../language';
import { type CommandOutcome, paintFor } from '../output';
import { verbOf } from './catalogue';
import { configurationOf, merchantSerialOf, privateKeyOf, requiredSetting } from './configuration';
import { inputOf } from './input';

/** Signs a request and sends nothing. */
export const signRequest = async (method: string, url: string, flags: SignFlags): Promise<CommandOutcome> => {
  const verb = verbOf(method).toUpperCase();
  const target = targetOf(url);
  const { timestamp = `${Formatter.timestamp()}`, nonce = Formatter.nonce() } = flags;
  if (!/^\d{1,12}$/.test(timestamp)) {
    throw wrongUsage(
      say(
        `--timestamp 要的是秒数，而不是 ${JSON.stringify(timestamp)}。`,
        `--timestamp takes seconds, and not ${JSON.stringify(timestamp)}.`,
      ),
    );
  }
  const body = flags.body === undefined ? '' : (await inputOf(flags.body)).toString();
  const configuration = configurationOf(flags);
  const [mchid, serial] = [requiredSetting(configuration, 'mchid'), merchantSerialOf(configuration)];
  const key = keyOf(() => Rsa.from(privateKeyOf(configuration)));
  const message = Formatter.request(verb, target, timestamp, nonce, body);
  const signature = Rsa.sign(message, key);
  const authorization = Formatter.authorization(mchid, nonce, signature, timestamp, serial);
  const paint = paintFor(process.stdout);
  return {
    data: { message, signature, authorization },
    text: [
      paint.strong(say('待签名串（每行以换行符结尾）', 'The string that is signed (each line ends with a line feed)')),
      message.replace(/\n$/, ''),
      '',
      paint.strong(say('签名值', 'Signature')),
      signature,
      '',
      `Authorization: ${authorization}`,
    ].join('\n'),
  };
};

/** A key that cannot be read is a setting that is wrong; what says so never quotes it. */
export const keyOf = <T>(read: () => T): T => {
  try {
    return read();
  } catch (error) {
    throw wrongConfiguration(error instanceof Error ? error.message : String(error));
  }
};

/** Path and query, as they go over the wire. */
const targetOf = (url: string): string => {
  const absolute = /^https?:\/\//.test(url) ? url : `https://api.mch.weixin.qq.com/${url.replace(/^\/+/, '')}`;
  if (!URL.canParse(absolute)) throw wrongUsage(say(`${url} 不是 URL。`, `${url} is no URL.`));
  const { pathname, search } = new URL(absolute);
  return `${pathname}${search}`;
};
