import { expect, it } from 'vitest';
import { mergeFields, mergeOperations } from '../../../scripts/drift/facts';

const required = true;

it('requires what every page requires that has the structure around it', () => {
  const one = [
    { name: 'a', required },
    { name: 'b', required },
    { name: 'o' },
    { name: 'o.x', required },
    { name: 'o.y', required },
  ];
  const two = [{ name: 'a', required }, { name: 'b' }];
  const three = [{ name: 'a', required }, { name: 'o' }, { name: 'o.x', required }];
  expect(mergeFields([one, two, three])).toEqual([
    { name: 'a', required },
    { name: 'b' },
    { name: 'o' },
    { name: 'o.x', required },
    { name: 'o.y' },
  ]);
});

it('gathers the values and the encryption of all pages', () => {
  const pages = [[{ name: 'a', values: ['X'] }], [{ name: 'a', values: ['Y', 'X'], encrypted: true }]];
  expect(mergeFields(pages)).toEqual([{ name: 'a', values: ['X', 'Y'], encrypted: true }]);
});

it('takes a page without a query for one that requires none', () => {
  const page = { method: 'GET', template: 'v3/a', pages: 1 };
  const [merged] = mergeOperations([{ ...page, query: [{ name: 'sub_mchid', required }] }, page]);
  expect(merged).toEqual({ ...page, pages: 2, query: [{ name: 'sub_mchid' }] });
});
