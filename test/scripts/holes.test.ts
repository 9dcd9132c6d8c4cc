import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { holes } from '../../scripts/holes/holes';
import { root } from '../support/markdown';

it.each(holes)('a protection that is taken out stands in its file once: $name', ({ file, was, becomes, tests }) => {
  expect(readFileSync(join(root, file), 'utf8').split(was)).toHaveLength(2);
  expect(becomes).not.toBe(was);
  expect(tests.filter((test) => !existsSync(join(root, test)))).toEqual([]);
});
