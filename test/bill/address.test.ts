import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Bill } from '../../src/bill/bill';
import { Builder } from '../../src/builder';
import type { BuilderOptions } from '../../src/options';
import { rejection } from '../support/client';
import { type FileServer, startFileServer } from '../support/file-server';

let server: FileServer;
/** Another host: it must never see a request that the merchant signed. */
let foreign: FileServer;
let folder: string;
beforeAll(async () => {
  [server, foreign] = await Promise.all([startFileServer(), startFileServer()]);
  folder = mkdtempSync(join(tmpdir(), 'wechatpay-address-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await Promise.all([server.close(), foreign.close()]);
});
beforeEach(() => {
  for (const { get, requests } of [server, foreign]) {
    get.clear();
    requests.length = 0;
    get.set('/v3/billdownload/file?token=secret', { body: bill });
  }
});

const bill = Buffer.from('交易时间,订单金额\n总交易单数,订单总金额\n`0,`0.00\n');
const announced = (download_url: string) => ({
  download_url,
  hash_type: 'SHA1',
  hash_value: createHash('sha1').update(bill).digest('hex'),
});
const file = 'v3/billdownload/file?token=secret';
const path = () => join(folder, 'bill.csv');

/** A client whose requests go nowhere: the URL that one would go to is what its adapter was asked for. */
const asked = async (download_url: string, changes: Partial<BuilderOptions> = {}): Promise<string[]> => {
  const urls: string[] = [];
  const client = Builder.factory({
    ...server.options,
    base_uri: undefined,
    ...changes,
    adapter: async (config) => {
      urls.push(`${config.url}`);
      return { data: bill, status: 200, statusText: 'OK', headers: {}, config };
    },
  });
  await Bill.save(client, announced(download_url), path());
  return urls;
};

describe('a download_url is followed with a signed request', () => {
  it('to where the client sends everything, over http too', async () => {
    const client = Builder.factory(server.options);
    await Bill.save(client, announced(`${server.url}${file}`), path());
    expect(readFileSync(path())).toEqual(bill);
  });

  it.each([
    'https://api.mch.weixin.qq.com/',
    'https://api2.mch.weixin.qq.com/',
    'https://apihk.mch.weixin.qq.com/',
    'https://apius.mch.weixin.qq.com/',
    'https://api.mch.weixin.qq.com/hk/',
    'https://API.mch.weixin.qq.com:443/',
    'https://api.wechatpay.cn/',
    'https://api2.wechatpay.cn/',
  ])('to WeChat Pay’s own %s', async (base) => {
    expect(await asked(`${base}${file}`)).toEqual([new URL(file, base).href]);
  });

  it('to a gateway of the client’s own, under its path', async () => {
    const changes = { base_uri: 'http://gateway.internal:8080/wechat/' };
    expect(await asked(`http://gateway.internal:8080/wechat/${file}`, changes)).toEqual([
      `http://gateway.internal:8080/wechat/${file}`,
    ]);
  });

  it('to wherever the call’s own base_uri says, whatever the URL names', async () => {
    const client = Builder.factory(server.options);
    await Bill.save(client, announced(`https://elsewhere.example/${file}`), path(), { base_uri: foreign.url });
    expect(foreign.requests.map(({ target }) => target)).toEqual([`/${file}`]);
    expect(server.requests).toEqual([]);
  });
});

describe('nothing signed is sent', () => {
  it('to another host, from rows, from save, or for one file of several', async () => {
    const client = Builder.factory(server.options);
    const elsewhere = announced(`${foreign.url}${file}`);
    const list = { download_bill_list: [announced(`${server.url}${file}`), elsewhere] };
    const refused = { name: 'MediaError', code: 'DOWNLOAD_URL_FOREIGN' };
    for (const call of [
      () => Bill.save(client, elsewhere, path()),
      () => Bill.save(client, elsewhere, path(), { base_uri: undefined }),
      () => Bill.rows(client, elsewhere).next(),
      () => Bill.save(client, list, path()),
      () => Bill.rows(client, list).next(),
    ]) {
      expect(await rejection(call())).toMatchObject(refused);
    }
    expect(foreign.requests).toEqual([]);
    expect(server.requests).toEqual([]);
  });

  it.each([
    'http://api.mch.weixin.qq.com/',
    'https://api.mch.weixin.qq.com:8443/',
    'https://api.mch.weixin.qq.com.evil.example/',
    'https://evilmch.weixin.qq.com/',
    'https://mp.weixin.qq.com/',
    'https://gtimg.wechatpay.cn/',
    'https://api.mch.weixin.qq.com@evil.example/',
    'https://127.0.0.1/',
    'https://[::1]/',
  ])('to %s', async (base) => {
    const error = await rejection(asked(`${base}${file}`));
    expect(error).toMatchObject({
      name: 'MediaError',
      code: 'DOWNLOAD_URL_FOREIGN',
      message: expect.stringMatching(/base_uri/),
    });
    expect((error as Error).message).toContain(new URL(base).host);
    expect((error as Error).message).not.toContain('secret');
  });

  it('over http to a host that the client calls over https, nor to another port of it', async () => {
    const changes = { base_uri: 'https://gateway.internal/' };
    for (const base of ['http://gateway.internal/', 'https://gateway.internal:444/']) {
      expect(await rejection(asked(`${base}${file}`, changes))).toMatchObject({ code: 'DOWNLOAD_URL_FOREIGN' });
    }
  });
});
