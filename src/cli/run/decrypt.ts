import { AesGcm, Rsa } from '../../index';
import { jsonOrUndefined } from '../../json';
import { isRecord } from '../../own';
import { type EncryptedResource, type Envelope, readEnvelope } from '../../webhook/notification/envelope';
import { notificationKindOf } from '../../webhook/notification/kind';
import { parseV2, refuseJunk } from '../../webhook/notification/v2-parse';
import { CommandFailure, exitCodes } from '../failure';
import type { IdentityFlags } from '../flags';
import { say } from '../language';
import { type CommandOutcome, paintFor, prettyJson } from '../output';
import { type CheckStep, outcomeOf } from '../step';
import { captureOf } from './capture';
import { type Configuration, configurationOf, privateKeyOf, requiredSetting } from './configuration';
import { inputOf } from './input';
import { keyOf } from './sign';
import { verifySteps } from './verify';

/** Verifies a captured notification as far as its headers are there, and opens it; also a single encrypted field. */
export const decryptCapture = async (file: string, flags: IdentityFlags): Promise<CommandOutcome> => {
  const bytes = await inputOf(file);
  const configuration = configurationOf(flags);
  if (/^\s*[A-Za-z0-9+/]{340,}={0,2}\s*$/.test(bytes.toString('latin1')))
    return field(bytes.toString().trim(), configuration);
  const capture = captureOf(bytes);
  const text = capture.body.toString();
  if (text.trimStart().startsWith('<')) return oldNotification(text, configuration);
  const envelope = envelopeOf(text);
  const checked: readonly CheckStep[] =
    capture.kind === 'body'
      ? [
          {
            name: 'signature',
            state: 'skipped',
            message: say('没有请求头，不验签', 'there are no headers, so the signature is not verified'),
          },
        ]
      : verifySteps(capture, configuration, Date.now());
  const key = requiredSetting(configuration, 'apiV3Key');
  const opened = open(envelope.resource, key);
  const steps = [...checked, envelopeStep(envelope), opened.step];
  const { resource } = opened;
  if (resource === undefined) return outcomeOf(steps);
  const { event_type, id } = envelope;
  const kind =
    event_type === undefined
      ? undefined
      : notificationKindOf({ event_type, original_type: envelope.resource.original_type, resource });
  return outcomeOf(steps, { event_type, id, kind, resource }, prettyJson(resource, paintFor(process.stdout)));
};

/** An envelope, or the resource of one alone. */
type Opened = Partial<Pick<Envelope, 'id' | 'event_type'>> & { readonly resource: EncryptedResource };

const envelopeOf = (text: string): Opened => {
  const value = jsonOrUndefined(text);
  if (isRecord(value) && typeof value.ciphertext === 'string' && value.resource === undefined) {
    const whole = { id: '-', event_type: '-', resource: { algorithm: 'AEAD_AES_256_GCM', ...value } };
    return { resource: readEnvelope(JSON.stringify(whole)).resource };
  }
  try {
    return readEnvelope(text);
  } catch (error) {
    const { code, message } = error as Error & { code: string };
    throw new CommandFailure(code, exitCodes.refused, message);
  }
};

const envelopeStep = ({ event_type, id }: Opened): CheckStep => ({
  name: 'envelope',
  state: 'ok',
  message:
    event_type === undefined
      ? say('单独的 resource', 'a resource alone')
      : say(`通知 ${event_type}，id ${id}`, `the notification ${event_type}, id ${id}`),
});

const open = (
  { ciphertext, nonce, associated_data }: EncryptedResource,
  key: string,
): { step: CheckStep; resource?: object } => {
  const name = 'decrypt';
  const failed = (message: string, remedy: string): { step: CheckStep } => ({
    step: { name, state: 'failed', message, remedy },
  });
  const reset = say(
    '在 商户平台 → 账户中心 → API安全 → APIv3密钥 重新设置（旧的立即失效）',
    'set a new one at 商户平台 → 账户中心 → API安全 → APIv3密钥 (the old one ends at once)',
  );
  if (Buffer.byteLength(key) !== 32) {
    return failed(
      say(
        `APIv3密钥 应为 32 字节，现为 ${Buffer.byteLength(key)} 字节`,
        `the APIv3密钥 has ${Buffer.byteLength(key)} bytes where it must have 32`,
      ),
      reset,
    );
  }
  if (Buffer.byteLength(nonce) !== 12) {
    return failed(
      say(
        `resource.nonce 应为 12 字节，现为 ${Buffer.byteLength(nonce)} 字节`,
        `resource.nonce has ${Buffer.byteLength(nonce)} bytes where it must have 12`,
      ),
      say('检查截取是否完整', 'see whether the capture is whole'),
    );
  }
  try {
    const resource = jsonOrUndefined(AesGcm.decrypt(ciphertext, key, nonce, associated_data));
    if (isRecord(resource)) return { step: { name, state: 'ok', message: say('已解密', 'decrypted') }, resource };
    return failed(
      say('解密后不是 JSON 对象', 'what was decrypted is no JSON object'),
      say('核对这是否为微信支付的通知', 'see whether this is a notification of WeChat Pay'),
    );
  } catch (error) {
    if ((error as { code?: string }).code !== 'DECRYPTION_FAILED') {
      return failed(
        say('resource.ciphertext 不是 Base64，或不完整', 'resource.ciphertext is not base64, or not whole'),
        say('检查截取是否完整', 'see whether the capture is whole'),
      );
    }
    return failed(
      say(
        '解密失败：APIv3密钥 不是加密所用的那一个，或 ciphertext、nonce、associated_data 被改动',
        'it cannot be decrypted: the APIv3密钥 is another than it was encrypted with, or ciphertext, nonce or associated_data were changed',
      ),
      say(
        `核对是否为同一商户号的 APIv3密钥；忘记了就${reset}`,
        `see whether the APIv3密钥 belongs to the same merchant; if it is lost, ${reset}`,
      ),
    );
  }
};

/** A sensitive field of a response, encrypted for the merchant. */
const field = (ciphertext: string, configuration: Configuration): CommandOutcome => {
  const key = keyOf(() => Rsa.from(privateKeyOf(configuration)));
  const plaintext = Rsa.decrypt(ciphertext, key);
  return { data: { plaintext }, text: plaintext };
};

const oldNotification = (text: string, configuration: Configuration): CommandOutcome => {
  const secret = requiredSetting(configuration, 'secret');
  refuseJunk(text);
  const { event_type, resource } = parseV2(text, { secret, apiV3Key: configuration.apiV3Key ?? '' });
  const step: CheckStep = {
    name: 'signature',
    state: 'ok',
    message: say(`APIv2 的通知 ${event_type}，签名正确`, `the notification ${event_type} of APIv2, its sign is right`),
  };
  return outcomeOf([step], { event_type, resource }, prettyJson(resource, paintFor(process.stdout)));
};
