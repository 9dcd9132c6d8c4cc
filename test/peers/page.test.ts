import { expect, it } from 'vitest';
import { textOf } from '../support/markdown';

it('docs/sandbox.md names the SDKs that are driven, in the versions that are', () => {
  const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(textOf('test/peers/package.json'));
  const named = [...textOf('docs/sandbox.md').matchAll(/^\| `([\w-]+)` ([\d.]+) \(npm\) \|/gm)];
  expect(Object.fromEntries(named.map(([, name, version]) => [name, version]))).toEqual(dependencies);
});
