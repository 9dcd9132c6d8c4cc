import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BuilderOptions } from '../../src/options';
import { type Operation, operationsOf } from '../support/catalogue';
import { looseClient } from '../support/client';
import { makePair } from '../support/openssl';
import { PlainHttps } from '../support/plain-https';
import { type Platform, type Reply, startPlatform } from '../support/platform';
import { answerOf, expectedOf, optionsOf, seenOf } from './expected';

let platform: Platform;
let agent: PlainHttps;
let reply: Reply;
beforeAll(async () => {
  platform = await startPlatform(() => reply);
  agent = new PlainHttps(platform.port);
});
afterAll(async () => {
  agent.destroy();
  await platform.close();
});

const operation = operationsOf('v3').find(({ template }) => template === 'v3/global/merchants') as Operation;

const seen = async (client: Partial<BuilderOptions>, call: object = {}): Promise<object> => {
  reply = answerOf(operation, platform.seal).reply;
  platform.requests.length = 0;
  const node = looseClient({ ...platform.options, httpsAgent: agent, ...client }).chain(operation.template);
  await node[operation.verb]({ ...optionsOf(operation), ...call });
  const [arrived] = platform.requests;
  if (arrived === undefined) throw new Error('nothing arrived');
  return seenOf(operation, arrived, platform);
};

describe('the proof on the wire', () => {
  it('holds for a client as it should be', async () => {
    expect(await seen({})).toEqual(expectedOf(operation, Object.keys(platform.keys)[0] ?? ''));
  });

  it('notices another private key', async () => {
    expect(await seen({ privateKey: makePair().pkcs8 })).toMatchObject({ signed: false });
  });

  it('notices another merchant', async () => {
    expect(await seen({ mchid: '1900000110' })).toMatchObject({ signed: false });
  });

  it('notices another host, and a path prefix', async () => {
    expect(await seen({ base_uri: 'https://api.mch.weixin.qq.com/hk' })).toMatchObject({
      host: 'api.mch.weixin.qq.com',
      target: '/hk/v3/global/merchants',
    });
    expect(expectedOf(operation, '')).toMatchObject({
      host: 'apihk.mch.weixin.qq.com',
      target: '/v3/global/merchants',
    });
  });

  it('notices a field that is not encrypted', async () => {
    await expect(seen({ sensitive: 'manual' })).rejects.toThrow();
  });

  it('notices a field that is another', async () => {
    const { body } = expectedOf(operation, '') as { body: string };
    expect(await seen({}, { json: { ...JSON.parse(body), more: 1 } })).not.toMatchObject({ body });
  });
});
