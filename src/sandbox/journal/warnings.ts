import { bilingual } from '../../hint';
import { leadsTo } from '../leads-to';
import type { Exchanged } from '../record';
import { type Arrived, fieldsIn } from './arrived';

/** Seconds by which a clock may be off before a word is said of it. */
const tolerance = 60;

/** What the platform lets pass, or the sandbox, and a merchant should know. */
export const warningsOn = (
  { request, response, at, fault }: Exchanged,
  { isV2, content }: Arrived,
  isCut: boolean,
): readonly string[] => {
  const { headers, authorization, signatureAccepted } = request;
  const drift = Math.floor(at / 1000) - Number(authorization?.timestamp ?? Number.NaN);
  const { notify_url } = fieldsIn(content);
  const url = typeof notify_url === 'string' && URL.canParse(notify_url) ? new URL(notify_url) : undefined;
  const warnings: readonly (readonly [is: boolean, chinese: string, english: string])[] = [
    [
      fault !== undefined && response !== undefined,
      `应答按要求出了错：${fault}。`,
      `Something was wrong with the response because it was asked for: ${fault}.`,
    ],
    [
      !isV2 && headers['wechatpay-serial'] === undefined,
      '没有 Wechatpay-Serial：每个请求都带上微信支付公钥的 ID（或平台证书的序列号），应答才用它签名；含敏感字段的请求必须有。',
      'There is no Wechatpay-Serial: with the id of the 微信支付公钥 (or the serial of the 平台证书) in each request, its key signs the response; requests with sensitive fields need it.',
    ],
    [
      signatureAccepted && Math.abs(drift) >= tolerance,
      `时间戳与时钟相差 ${Math.abs(drift)} 秒，超过 300 秒就会被拒绝：请校准时钟。`,
      `The timestamp is ${Math.abs(drift)} s off; beyond 300 s requests are refused: set the clock.`,
    ],
    [url !== undefined && url.search !== '', 'notify_url 不能带查询参数。', 'A notify_url must not have a query.'],
    [
      url?.protocol === 'http:' && !leadsTo(url.href, []),
      'notify_url 应是 https。',
      'A notify_url has to be one of https.',
    ],
    [isCut, '报文很长，这里只有开头。', 'A body is long, and only its beginning is here.'],
    [
      response === undefined,
      '按要求断开了连接，没有应答；操作已经完成。',
      'The connection was reset because it was asked for, and there was no response; the operation was carried out.',
    ],
  ];
  return warnings.filter(([is]) => is).map(([, chinese, english]) => bilingual(chinese, english));
};
