import { createParty, type Party, partyOf, privatePem, publicPem } from './identity';
import { type Caller, createKeyring } from './keyring';
import type { BrandClientOptions } from './options';

/** A brand (品牌): it calls by its `brand_id`, with keys of its own. */
export interface Brand extends Party {
  readonly brand_id: string;
}

/** A brand as it is kept: keys as PEM. */
export interface KeptBrand extends Omit<BrandClientOptions, 'base_uri'> {
  readonly platformKey: string;
}

/** A brand with fresh keys. */
export const createBrand = async (brand_id: string): Promise<Brand> => ({ brand_id, ...(await createParty()) });

export const brandOf = ({ brand_id, platformKey, ...options }: KeptBrand): Brand & Caller => {
  const party = partyOf(options, platformKey);
  return { brand_id, ...party, keyring: createKeyring(party) };
};

export const keptBrand = (brand: Brand): KeptBrand => {
  const { base_uri: _, ...options } = brandOptions(brand, '');
  return { ...options, platformKey: privatePem(brand.platformPrivateKey) };
};

/** What a client of a brand needs: ready for `Builder.factory`. */
export const brandOptions = (brand: Brand, base_uri: string): BrandClientOptions => ({
  brand_id: brand.brand_id,
  serial: brand.serial,
  privateKey: privatePem(brand.merchantPrivateKey),
  certs: { [brand.platformKeyId]: publicPem(brand.platformPublicKey) },
  apiV3Key: brand.apiV3Key,
  base_uri,
});
