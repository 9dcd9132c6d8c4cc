import { expect, it } from 'vitest';
import { Builder } from '../../src/builder';
import { startPlatform } from '../support/platform';

it('a transform that is added to the driver runs, whether there is an interceptor or not', async () => {
  const platform = await startPlatform(() => ({ body: '{"a":1}' }));
  const client = Builder.factory({ ...platform.options, base_uri: platform.url });
  const added = (): string => 'changed';
  Object(client.getDriver().select('v3').defaults).transformResponse.push(added);
  expect((await client.chain('v3/thing').get()).data).toBe('changed');
  await platform.close();
});
