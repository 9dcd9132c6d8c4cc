import { beforeAll, describe, expect, it } from 'vitest';
import type { BuilderOptions } from '../../src/options';
import { looseClient } from '../support/client';
import { makePair } from '../support/openssl';

let options: BuilderOptions;
beforeAll(() => {
  const [merchant, platform] = [makePair(), makePair()];
  const certs = { PUB_KEY_ID_1: platform.spki };
  options = { mchid: '1900000109', serial: merchant.serial, privateKey: merchant.pkcs8, certs };
});

const where = async (template: string, client: object = {}, call: object = {}): Promise<string> => {
  const node = looseClient({ ...options, ...client }).chain(template);
  return (await node.toRequest('get', { ...(template.includes('{sub_mchid}') && { sub_mchid: '1' }), ...call })).url;
};

describe('a call goes', () => {
  it('to the usual host', async () => {
    expect(await where('v3/certificates')).toBe('https://api.mch.weixin.qq.com/v3/certificates');
  });

  it('to the host that the catalogue prefers for it, path prefix included', async () => {
    expect(await where('v3/global/merchants/{sub_mchid}')).toBe(
      'https://apihk.mch.weixin.qq.com/v3/global/merchants/1',
    );
    expect(await where('v3/merchants/{sub_mchid}')).toBe('https://api.mch.weixin.qq.com/hk/v3/merchants/1');
    expect(await where('v3/customs/orders')).toBe('https://apihk.mch.weixin.qq.com/global/v3/customs/orders');
  });

  it('there also when the chain string holds an id in place of its variable', async () => {
    expect(await where('v3/merchants/1900000109')).toBe('https://api.mch.weixin.qq.com/hk/v3/merchants/1900000109');
  });

  it.each(['base_uri', 'baseURL'])('where %s of Builder.factory says, the usual host included', async (name) => {
    expect(await where('v3/global/merchants/1', { [name]: 'https://apius.mch.weixin.qq.com' })).toBe(
      'https://apius.mch.weixin.qq.com/v3/global/merchants/1',
    );
    expect(await where('v3/merchants/1', { [name]: 'https://api.mch.weixin.qq.com/' })).toBe(
      'https://api.mch.weixin.qq.com/v3/merchants/1',
    );
  });

  it.each(['base_uri', 'baseURL'])('where %s of the call says, before all others', async (name) => {
    const call = { [name]: 'https://api2.mch.weixin.qq.com/' };
    for (const client of [{}, { base_uri: 'https://apius.mch.weixin.qq.com' }]) {
      expect(await where('v3/merchants/1', client, call)).toBe('https://api2.mch.weixin.qq.com/v3/merchants/1');
    }
  });
});
