import { isPublicKeyId, isSerial, isTooLongInDigits } from './serial';

/**
 * What is wrong with an id of the option `certs`. It is compared with what responses name, when the request has been carried
 * out, so a wrong one must not wait for that.
 *
 * @returns the rest of a sentence that begins with the id, or `undefined`
 */
export const problemOfId = (id: string): string | undefined => {
  if (/^PUB_KEY_ID_\d\w*$/.test(id) || isSerial(id)) return undefined;
  if (id === '') return `has an empty id; ${due}`;
  if (/^(?:undefined|null|NaN|\[object \w+\])$/.test(id))
    return `has the id "${id}": the variable that holds it is not set`;
  if (/\s/.test(id)) return `has an id with white space; ${due}`;
  if (/["'`""‘’“”「」]/.test(id)) return `has an id in quotes; ${due}`;
  if (isTooLongInDigits(id)) return `has a serial in decimal; ${due}`;
  if (isPublicKeyId(id.toUpperCase()) && !isPublicKeyId(id)) return `has an id that is not in capitals; ${due}`;
  return `has an id that WeChat Pay does not give; ${due}`;
};

/**
 * What is wrong with the id of a key that is not a certificate: it may be a serial, which is hex and practically always has
 * letters; digits alone are a 公钥ID without its prefix.
 */
export const problemOfKeyId = (id: string): string | undefined =>
  /^\d{20,39}$/.test(id) ? `is named by a part of its id; write PUB_KEY_ID_${id}` : undefined;

const due =
  'it is the 公钥ID as 商户平台 → API安全 shows it (PUB_KEY_ID_ and digits), or the serial of a 平台证书 in hex';
