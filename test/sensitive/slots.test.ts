import { expect, it } from 'vitest';
import { slotsOf } from '../../src/sensitive/slots';

const places = (structure: unknown, path: string): string[] =>
  slotsOf(structure, path, 'json').map(({ where }) => where);

it('finds a field by its path, through objects and lists', () => {
  const structure = { payer: { name: 'a' }, receivers: [{ name: 'b' }, {}, { name: 'c' }], lists: [['d'], []] };
  expect(places(structure, 'payer.name')).toEqual(['json.payer.name']);
  expect(places(structure, 'receivers[].name')).toEqual(['json.receivers[0].name', 'json.receivers[2].name']);
  expect(places(structure, 'lists[][]')).toEqual(['json.lists[0][0]']);
});

it('leads to where the value is', () => {
  const structure = { receivers: [{ name: 'b' }] };
  const [slot] = slotsOf(structure, 'receivers[].name', 'json');
  expect(slot).toEqual({ holder: structure.receivers[0], key: 'name', where: 'json.receivers[0].name' });
});

it.each([undefined, null, 'text', 1, [], {}, { payer: null }, { payer: 'x' }])(
  'finds nothing where the field is not: %o',
  (structure) => {
    expect(places(structure, 'payer.name')).toEqual([]);
  },
);

it('finds a field in the wrong shape too, so that it does not go out in plain text', () => {
  expect(places({ payer: [{ name: 'a' }, {}] }, 'payer.name')).toEqual(['json.payer[0].name']);
  expect(places({ receivers: { 0: { name: 'a' }, name: 'b' } }, 'receivers[].name')).toEqual(['json.receivers.name']);
  expect(places({ values: 'a' }, 'values[]')).toEqual(['json.values']);
  expect(places({ lists: ['a', ['b']] }, 'lists[][]')).toEqual(['json.lists[0]', 'json.lists[1][0]']);
});

it('finds each text of a list, and none of an empty one', () => {
  expect(places({ fields: [{ values: ['a', 'b'] }, { values: [] }] }, 'fields[].values[]')).toEqual([
    'json.fields[0].values[0]',
    'json.fields[0].values[1]',
  ]);
});

it('takes nothing for a field that an object only inherits', () => {
  expect(places({}, 'constructor')).toEqual([]);
  expect(places({}, '__proto__.toString')).toEqual([]);
});
