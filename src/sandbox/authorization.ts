/** The five fields of an `Authorization` header, and its scheme. */
export interface Authorization {
  /** `WECHATPAY2-SHA256-RSA2048`, of a brand `WECHATPAY-BRAND-SHA256-RSA2048`, of 国密 `WECHATPAY2-SM2-WITH-SM3`. */
  readonly scheme: string;
  /** A merchant's; a brand names its `brand_id`. */
  readonly mchid?: string;
  readonly brand_id?: string;
  readonly nonce_str: string;
  /** Base64. */
  readonly signature: string;
  /** Seconds since the epoch, as text. */
  readonly timestamp: string;
  /** Serial of the merchant's certificate. */
  readonly serial_no: string;
}

const FIELD = /^\s*([a-z_]+)="([^"]*)"\s*$/;

const readFields = (text: string): Map<string, string> | undefined => {
  const fields = new Map<string, string>();
  for (const pair of text.split(',')) {
    const [, name, value] = FIELD.exec(pair) ?? [];
    if (name === undefined || value === undefined || fields.has(name)) return undefined;
    fields.set(name, value);
  }
  return fields;
};

/**
 * Takes an `Authorization` header apart. The five fields may come in any order; each must be there once, and no other.
 * Their values are not judged here.
 *
 * @returns `undefined` when the header is missing or does not have that form
 */
export const parseAuthorization = (header: string | undefined): Authorization | undefined => {
  const [, scheme, rest] = /^(\S+)\s+(\S.*)$/.exec(header ?? '') ?? [];
  if (scheme === undefined || rest === undefined) return undefined;
  const fields = readFields(rest);
  const mchid = fields?.get('mchid');
  const brand_id = fields?.get('brand_id');
  const nonce_str = fields?.get('nonce_str');
  const signature = fields?.get('signature');
  const timestamp = fields?.get('timestamp');
  const serial_no = fields?.get('serial_no');
  if (
    fields?.size !== 5 ||
    (mchid ?? brand_id) === undefined ||
    nonce_str === undefined ||
    signature === undefined ||
    timestamp === undefined ||
    serial_no === undefined
  ) {
    return undefined;
  }
  const party = { ...(mchid !== undefined && { mchid }), ...(brand_id !== undefined && { brand_id }) };
  return { scheme, ...party, nonce_str, signature, timestamp, serial_no };
};
