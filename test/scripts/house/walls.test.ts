import { expect, it } from 'vitest';
import { breachesOf } from '../../../scripts/house/walls';

const imports = [
  { from: 'gate/gate.ts', to: 'gate/tool.ts' },
  { from: 'gate/tool.ts', to: 'shared.ts' },
  { from: 'gate/tool.ts', to: 'node:crypto' },
  { from: 'shared.ts', to: 'client/sign.ts' },
  { from: 'client/sign.ts', to: 'client/key.ts' },
];

it('names the chain of imports over a wall, down to the first that is behind it', () => {
  const wall = { rule: '', from: ['gate/gate.ts'], isBehind: (path: string) => path.startsWith('client/') };
  expect(breachesOf(wall, imports)).toEqual([['gate/gate.ts', 'gate/tool.ts', 'shared.ts', 'client/sign.ts']]);
  expect(breachesOf({ ...wall, from: ['gate/'] }, imports)).toEqual([['gate/tool.ts', 'shared.ts', 'client/sign.ts']]);
});

it('takes a module for something that can be behind a wall', () => {
  const wall = { rule: '', from: ['gate/'], isBehind: (path: string) => path === 'node:crypto' };
  expect(breachesOf(wall, imports)).toEqual([['gate/tool.ts', 'node:crypto']]);
});

it('finds nothing where nothing behind the wall is reached', () => {
  expect(breachesOf({ rule: '', from: ['client/'], isBehind: (path) => path.startsWith('gate/') }, imports)).toEqual(
    [],
  );
});

it('does not hold for a file that is gone', () => {
  expect(() => breachesOf({ rule: '', from: ['gate/old.ts'], isBehind: () => false }, imports)).toThrow('gate/old.ts');
});
