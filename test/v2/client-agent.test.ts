import { Agent } from 'node:https';
import axios from 'axios';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { Builder } from '../../src/builder';
import type { BuilderOptions } from '../../src/options';
import type { LooseNode } from '../../types/core.js';
import { type Certificates, makeCertificates } from '../support/v2-certificates';
import { startV2Platform, type V2Platform } from '../support/v2-platform';
import { identity, mchid, secret } from './client';

let platform: V2Platform;
let certificates: Certificates;
let us: ReturnType<typeof identity>;
beforeAll(async () => {
  certificates = makeCertificates(mchid);
  const { ca, server } = certificates;
  platform = await startV2Platform(secret, { ...server, ca, requestCert: true, rejectUnauthorized: false });
  us = identity();
});
afterEach(() => {
  platform.reset();
  Reflect.deleteProperty(axios.defaults, 'httpsAgent');
});
afterAll(() => platform.close());

const make = (changes: Partial<BuilderOptions> = {}) => {
  const { cert, key } = certificates.client;
  const client = Builder.factory({ ...us, secret, merchant: { cert, key }, base_uri: platform.url, ...changes });
  const node = client as unknown as LooseNode;
  return {
    driver: client.getDriver().select('v2'),
    refund: (options?: object) => node.chain('v2/secapi/pay/refund').post({ xml: { mch_id: mchid }, ...options }),
    query: () => node.chain('v2/pay/orderquery').post({ xml: { mch_id: mchid } }),
  };
};
const trusting = (): Agent => new Agent({ ca: certificates.ca });
const shown = (): unknown[] => platform.requests.map(({ clientSerial }) => clientSerial);

it("shows the client certificate beside the application's own agent for every server", async () => {
  axios.defaults.httpsAgent = trusting();
  const { refund, query } = make();
  await refund();
  await query();
  expect(shown()).toEqual([certificates.client.serial, undefined]);
});

it('shows the client certificate beside an agent that the driver is given later, and the next one', async () => {
  const { driver, refund } = make({ httpsAgent: trusting() });
  for (let change = 0; change < 2; change += 1) {
    await refund();
    driver.defaults.httpsAgent = trusting();
  }
  await refund();
  expect(shown()).toEqual(Array(3).fill(certificates.client.serial));
});

it("shows the client certificate over a call's own agent, whatever the driver has", async () => {
  const { driver, refund } = make({ httpsAgent: trusting() });
  driver.defaults.httpsAgent = trusting();
  await refund({ httpsAgent: trusting() });
  expect(shown()).toEqual([certificates.client.serial]);
});
