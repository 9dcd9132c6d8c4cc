import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LooseNode, LooseOptions } from '../../types/core.js';
import { type Operation, operationsOf } from '../support/catalogue';
import { looseClient } from '../support/client';
import { forms } from '../support/forms';
import { frozen } from '../support/frozen';
import { PlainHttps } from '../support/plain-https';
import { type Platform, type Reply, startPlatform } from '../support/platform';
import { answerOf, expectedOf, optionsOf, seenOf } from './expected';

const operations = [...operationsOf('v3'), ...operationsOf('brand')];
const titled = operations.map((each) => [`${each.verb.toUpperCase()} ${each.template}`, each] as const);

let platform: Platform;
let agent: PlainHttps;
let merchant: LooseNode;
let brand: LooseNode;
let reply: Reply;
let arrivals = 0;
beforeAll(async () => {
  platform = await startPlatform(() => reply);
  agent = new PlainHttps(platform.port);
  merchant = looseClient({ ...platform.options, httpsAgent: agent });
  brand = looseClient({ ...platform.brand, httpsAgent: agent });
});
afterAll(async () => {
  agent.destroy();
  await platform.close();
});

type Answer = { status: number; data: unknown };
type Verb = (options: LooseOptions) => Promise<Answer>;

/** Every way to write the call: the forms of the chain, each with the verb and its twin. */
const spellings = Object.values(forms).flatMap((walk) =>
  ['', 'Async'].map(
    (twin) =>
      ({ template, verb }: Operation): Verb =>
        Reflect.get(
          walk(template.startsWith('brand/') ? brand : merchant, template),
          `${verb}${twin}`,
        ) as unknown as Verb,
  ),
);

/** Calls an operation in every form at once: what arrived, and what came back. */
const callAll = async (operation: Operation): Promise<{ seen: object[]; answers: Answer[] }> => {
  platform.requests.length = 0;
  const options = frozen(optionsOf(operation));
  const answers = await Promise.all(spellings.map((spell) => spell(operation)(options)));
  return { seen: platform.requests.map((arrived) => seenOf(operation, arrived, platform)), answers };
};

const serial = 'PUB_KEY_ID_0100000000000000000000000001';

describe('a call is on the wire what openapi/ says, in every form, and its response comes back whole:', () => {
  it.each(titled)('%s', async (_, operation) => {
    const answer = answerOf(operation, platform.seal);
    reply = answer.reply;
    const { seen, answers: responses } = await callAll(operation);
    arrivals += seen.length;

    const expected = expectedOf(operation, serial);
    expect(seen).toEqual(spellings.map(() => expected));
    for (const { status, data } of responses) {
      expect(status).toBe(operation.answer.status);
      expect(data instanceof Uint8Array ? Buffer.from(data) : data).toEqual(answer.data);
    }
  });

  it('leaves out none of the operations and none of the 8 spellings', () => {
    expect(operations.length).toBeGreaterThanOrEqual(1072);
    expect(spellings).toHaveLength(8);
    expect(arrivals).toBe(operations.length * 8);
  });
});
