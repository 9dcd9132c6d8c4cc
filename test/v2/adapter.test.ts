import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { SignatureError } from '../../src/errors';
import type { LooseNode } from '../../types/core.js';
import { rejection } from '../support/client';
import { startV2Platform, type V2Platform, writeXml } from '../support/v2-platform';
import { clientOf, identity, mchid, secret } from './client';

let platform: V2Platform;
let root: LooseNode;
beforeAll(async () => {
  platform = await startV2Platform(secret);
  root = clientOf({ ...identity(), base_uri: platform.url });
});
afterEach(() => platform.reset());
afterAll(() => platform.close());

const carriedOut = /; the request was probably carried out, so query before sending anything else for it\.$/;

it.each([
  ['has no sign', { return_code: 'SUCCESS' }],
  ['has another sign', { return_code: 'SUCCESS', sign: 'A'.repeat(32) }],
])('says of a POST whose response %s that it was probably carried out, and not of a GET', async (_, fields) => {
  platform.answer(() => writeXml(fields));
  const posted = (await rejection(
    root.chain('v2/pay/unifiedorder').post({ xml: { mch_id: mchid } }),
  )) as SignatureError;
  expect(posted).toMatchObject({ name: 'SignatureError', requestId: '08F78B' });
  expect(posted.message).toMatch(carriedOut);
  const read = (await rejection(root.chain('v2/pay/unifiedorder').get({ query: { mch_id: mchid } }))) as SignatureError;
  expect(read).toMatchObject({ name: 'SignatureError', code: posted.code, requestId: '08F78B' });
  expect(read.message).not.toMatch(/carried out/);
});
