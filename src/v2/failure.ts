import type { AxiosResponse } from 'axios';
import { ApiError, ResponseError } from '../errors';
import { bilingual } from '../hint';
import { ownOf } from '../own';
import { hideRequest } from '../transport/withheld';
import type { XmlObject } from '../xml/transformer';

/** Whether a response reports that the call failed: `return_code` of the communication, `result_code` of the business. */
export const isFailure = ({ return_code, result_code }: XmlObject): boolean =>
  return_code === 'FAIL' || result_code === 'FAIL';

/**
 * The error of a response that reports neither success nor failure. Every documented XML response has `return_code`; if no
 * signature is due, nothing else distinguishes it from a firewall's page.
 *
 * @param operation `POST v2/mmpaymkttransfers/sendredpack`
 */
export const unclear = (operation: string): ResponseError =>
  new ResponseError(
    'RESPONSE_NOT_XML',
    `The response to ${operation} is XML without a return_code of SUCCESS or FAIL, so the outcome is unknown: query it before you repeat the call, and look for a proxy or a wrong base_uri.`,
  );

/**
 * A response's own error.
 *
 * @param operation `POST v2/pay/unifiedorder`
 * @param fields what could be read of the response
 */
export const v2ErrorOf = (operation: string, response: AxiosResponse, given: XmlObject): ApiError => {
  const fields = ownOf(given);
  hideRequest(response);
  const code = textOf(fields.err_code ?? fields.error_code ?? fields.retcode) ?? textOf(fields.return_code);
  const message = textOf(fields.err_code_des ?? fields.result_msg ?? fields.retmsg) ?? textOf(fields.return_msg);
  return new ApiError({
    operation,
    code: code ?? `HTTP_${response.status}`,
    message:
      message ??
      `${operation}: HTTP ${response.status} ${response.statusText} without an error of the API in its body.`.replace(
        '  ',
        ' ',
      ),
    ...(Object.keys(fields).length > 0 && { detail: fields }),
    hint: isSignError(fields) ? signHint() : isCertificateError(fields, response.data) ? certificateHint() : undefined,
    response,
  });
};

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

const isSignError = ({ err_code, return_msg }: XmlObject): boolean =>
  err_code === 'SIGNERROR' || err_code === 'SIGN_ERROR' || /签名(?:错误|失败)/.test(String(return_msg));

/** In the platform's own words, and in the page of the server in front of it. */
const isCertificateError = ({ return_msg }: XmlObject, data: unknown): boolean =>
  /证书/.test(String(return_msg)) ||
  (typeof data === 'string' &&
    /SSL certificate (?:error|was sent)|required SSL certificate/i.test(data.slice(0, 1024)));

const certificateHint = (): string =>
  bilingual(
    '微信支付没有收到该商户有效的客户端证书：merchant 要给出发起调用的 mchid 自己的 apiclient_cert.pem 与 apiclient_key.pem，途中的网关或适配器也须出示它。',
    'The platform did not get the client certificate of this merchant, or not a valid one: merchant takes apiclient_cert.pem and apiclient_key.pem of the mchid that calls, and a gateway or an adapter on the way has to show them.',
  );

const signHint = (): string =>
  bilingual(
    'secret 不是该商户的 APIv2密钥，或该接口要求另一种 sign_type（不少接口只支持 HMAC-SHA256）：请把 toRequest(…).message 与商户平台的签名工具比对。',
    'secret is not the APIv2密钥 of this merchant, or the operation wants another sign_type (many take only HMAC-SHA256); compare toRequest(…).message with the signature tool of the merchant platform.',
  );
