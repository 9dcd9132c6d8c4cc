import type { Dispatch } from './chain/node';
import { ConfigurationError } from './errors';
import { ownValue } from './own';

/** Who a client is: a merchant with APIv3, a merchant with APIv2 alone, or a brand. */
export type ClientIdentity = 'merchant' | 'v2' | 'brand';

/** What a client reaches, by the first word of a template. */
export type Reach = 'v2' | 'v3' | 'brand';

/** What APIv3 signs and verifies with. */
const ofSignatures = ['serial', 'privateKey', 'signer', 'certs', 'certificates', 'verifier', 'cipher'] as const;

/** What a brand cannot have beside its `brand_id`. */
const ofMerchants = {
  mchid: 'it is a merchant’s, and a client has one identity; make a client for each',
  secret: 'it is of APIv2, which a merchant calls; make a client of that merchant',
  merchant: 'it is of APIv2, which a merchant calls; make a client of that merchant',
  certificates: 'it downloads 平台证书, which a brand does not have; give certs its 微信支付公钥',
} as const;

/** What APIv2 has no use for. */
const ofSigned = ['sensitive', 'onSensitiveFailure', 'clock'] as const;

/**
 * Whose options these are.
 *
 * @throws ConfigurationError `IDENTITY_AMBIGUOUS` for the options of two, `IDENTITY_UNSUITABLE` for one that it cannot use
 */
export const clientIdentityOf = (options: object): ClientIdentity => {
  if (isBrand(options)) return 'brand';
  const isGiven = (name: string): boolean => ownValue(options, name as never) !== undefined;
  // Also without a value: a variable that is not set must not turn a client of APIv3 into one of APIv2.
  if (!isGiven('secret') || ofSignatures.some((name) => Object.hasOwn(options, name))) return 'merchant';
  const useless = ofSigned.find(isGiven);
  if (useless === undefined) return 'v2';
  throw new ConfigurationError(
    'IDENTITY_UNSUITABLE',
    `${useless} is about APIv3, and mchid and secret alone make a client of APIv2; leave it out, or give serial, privateKey and certs as well.`,
  );
};

/**
 * Whether options are a brand's, of a client or of a webhook.
 *
 * @throws ConfigurationError `IDENTITY_AMBIGUOUS` for those of a merchant as well
 */
export const isBrand = (options: object): boolean => {
  const isGiven = (name: string): boolean => ownValue(options, name as never) !== undefined;
  if (!isGiven('brand_id')) return false;
  const [found] = Object.entries(ofMerchants).filter(([name]) => isGiven(name));
  if (found === undefined) return true;
  throw new ConfigurationError('IDENTITY_AMBIGUOUS', `${found[0]} does not go with brand_id: ${found[1]}.`);
};

/** The protocol that a template belongs to. */
export const reachOf = (template: string): Reach => {
  if (/^v2(\/|$)/.test(template)) return 'v2';
  return /^brand(\/|$)/.test(template) ? 'brand' : 'v3';
};

const named: Readonly<Record<Reach, string>> = { v2: 'APIv2', v3: 'APIv3', brand: 'the brand API' };

const remedies: Readonly<Record<Reach, string>> = {
  v2: 'mchid and secret',
  v3: 'mchid, serial, privateKey (or signer) and certs (or certificates)',
  brand: 'brand_id, serial, privateKey (or signer) and certs',
};

/** @param what `"v3/certificates"` */
const unsuitable = (what: string, reach: Reach, identity: ClientIdentity): ConfigurationError => {
  const mine = { merchant: 'a merchant’s', v2: 'of APIv2 alone', brand: 'a brand’s' }[identity];
  const remedy =
    identity === 'v2' && reach === 'v3'
      ? 'give Builder.factory serial, privateKey (or signer) and certs (or certificates) as well'
      : `make another client with ${remedies[reach]}`;
  return new ConfigurationError(
    'IDENTITY_UNSUITABLE',
    `${what} is ${named[reach]}, and this client is ${mine}; ${remedy}.`,
  );
};

/** What stands in place of a protocol that a client does not reach: every call is refused, and nothing is sent. */
export const outOfReach = (reach: Reach, identity: ClientIdentity): Dispatch => {
  const refuse: Dispatch['send'] & Dispatch['prepare'] = async ({ template }) => {
    throw unsuitable(`"${template}"`, reach, identity);
  };
  return { send: refuse, prepare: refuse };
};

/** @throws ConfigurationError `IDENTITY_UNSUITABLE` */
export const refuseDriver = (reach: Reach, identity: ClientIdentity): never => {
  throw unsuitable(`getDriver().select('${reach}')`, reach, identity);
};
