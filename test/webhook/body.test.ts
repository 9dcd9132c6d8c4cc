import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { Webhook } from '../../src/webhook';
import { md5, options, resource, signed, xml } from './by-hand';

const webhook = new Webhook({ ...options, log: () => undefined });

describe('a raw body', () => {
  const { body, headers } = signed();
  const buffer = new Uint8Array(body).buffer;

  it.each<[string, unknown]>([
    ['an ArrayBuffer', buffer],
    ['a DataView', new DataView(buffer)],
    ['an ArrayBuffer of another realm', runInNewContext('Uint8Array.from(list).buffer', { list: [...body] })],
    ['a Uint8Array of another realm', runInNewContext('Uint8Array.from(list)', { list: [...body] })],
  ])('may be %s', async (_, form) => {
    expect((await webhook.parse(form as ArrayBuffer, headers)).resource).toEqual(resource);
    expect((await webhook.receive(form as ArrayBuffer, headers)).body).toContain('HANDLER_MISSING');
  });

  it('of APIv2 may be an ArrayBuffer too', async () => {
    const fields = { return_code: 'SUCCESS', mch_id: '1' };
    const bytes = new Uint8Array(Buffer.from(xml({ ...fields, sign: md5(fields) }))).buffer;
    expect((await webhook.parse(bytes, {})).resource).toMatchObject(fields);
  });

  it.each<[string, unknown, string]>([
    ['a Blob', new Blob([body]), 'await body.arrayBuffer()'],
    ['a Request', new Request('http://localhost/', { method: 'POST', body }), 'await body.arrayBuffer()'],
    ['a stream of the web', new Blob([body]).stream(), 'a stream'],
    ['a parsed object', {}, 'a parsed object'],
    ['an array', [1], 'a parsed object'],
  ])('that is %s is refused with what to do', async (_, form, cure) => {
    await expect(webhook.parse(form as never, headers)).rejects.toMatchObject({
      code: 'BODY_NOT_RAW',
      message: expect.stringContaining(cure),
    });
  });
});
