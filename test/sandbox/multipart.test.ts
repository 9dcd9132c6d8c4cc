import { describe, expect, it } from 'vitest';
import { partsOf } from '../../src/sandbox/multipart';

const formOf = async (name: string, fileName: string) => {
  const form = new FormData();
  form.append(name, new File(['x'], fileName, { type: 'image/png' }));
  const response = new Response(form);
  return partsOf(response.headers.get('content-type') ?? '', Buffer.from(await response.arrayBuffer()));
};

describe('a name in a form', () => {
  it.each(['\u2028', '\u2029', 'a\u2028content-type: text/html', '\u0000'])(
    'that holds %j is a name, and no end of a line',
    async (name) => {
      const expected = [{ name, filename: name, type: 'image/png', content: Buffer.from('x') }];
      expect(await formOf(name, name)).toEqual(expected);
    },
  );
});
