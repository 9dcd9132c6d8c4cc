import { expect, it } from 'vitest';
import { isUnsigned } from '../../src/v3/unsigned';

it.each([
  'v3/billdownload/file',
  'v3/transferdownload/elecvoucherfile',
  'v3/transferdownload/signfile',
  'v3/merchant-service/images/abc%2Fdef',
  'v3/global/merchant-service/images/abc',
  'v3/statements',
  'v3/global/statements',
  'v3/new-tax-control-fapiao/download',
])('knows the documented unsigned download %s', (path) => {
  expect(isUnsigned('get', path)).toBe(true);
  expect(isUnsigned('GET', path)).toBe(true);
});

it.each([
  'v3/billdownload/file/more',
  'x/v3/billdownload/file',
  'V3/billdownload/file',
  'v3/billdownload/files',
  'v3/merchant-service/images/',
  'v3/merchant-service/images/a/b',
  'v3/statements/',
  'v3/certificates',
])('takes nothing else for one: %s', (path) => {
  expect(isUnsigned('get', path)).toBe(false);
});

it('takes no upload for the image beside it', () => {
  expect(isUnsigned('post', 'v3/merchant-service/images/upload')).toBe(false);
  expect(isUnsigned('post', 'v3/billdownload/file')).toBe(false);
});
