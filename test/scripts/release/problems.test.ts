import { expect, it } from 'vitest';
import { problemsOf, type Release } from '../../../scripts/release/problems';

const release: Release = {
  tag: 'v1.2.0',
  manifest: { version: '1.2.0', repository: 'https://forge.example/wechatpay-chain' },
  changelog: '# Changelog\n\n## 1.2.0\n\n- New.\n\n## [1.1.0] – 2026-01-31\n\n- Old.\n',
  changesets: [],
};

it('publishes a version that is tagged, described and at home', () => {
  expect(problemsOf(release)).toEqual([]);
});

it.each([
  [
    'a package that does not say where it is from',
    { manifest: { version: '1.2.0' } },
    /^package\.json has no `repository`/,
  ],
  ['a tag of another version', { tag: 'v1.2.1' }, /^The tag is v1\.2\.1 but .* tag v1\.2\.0\.$/],
  [
    'changesets that no version has taken up',
    { changesets: ['red-cat.md'] },
    /red-cat\.md: run `npx changeset version`/,
  ],
  ['a version that is not described', { changelog: '## 1.2.0-beta\n\n- Nearly.\n' }, /says nothing of 1\.2\.0/],
  ['a section without a word', { changelog: '## 1.2.0\n\n## 1.1.0\n\n- Old.\n' }, /says nothing of 1\.2\.0/],
  ['a version called unreleased', { changelog: '## [1.2.0] – unreleased\n\n- New.\n' }, /calls 1\.2\.0 unreleased/],
])('refuses %s, in one sentence', (_, changed, sentence) => {
  expect(problemsOf({ ...release, ...changed })).toEqual([expect.stringMatching(sentence)]);
});
