import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { generate } from '../../scripts/generate/index';
import { load, readFolder } from '../../scripts/generate/load';
import { modelOf } from '../../scripts/generate/model';
import { compare, readDocuments } from '../../scripts/generate/output';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const sources = readFolder(`${ROOT}openapi`);

const { calls, notifications } = modelOf(load(sources));

/** The verbs that a file describes, told by its text alone, so that nothing is shared with the generator. */
const verbsIn = (name: string): string[] => (sources.get(name) ?? '').match(/^(?:get|post|put|patch|delete):/gm) ?? [];

/** The files of a folder. */
const filesIn = (folder: string): string[] => [...sources.keys()].filter((name) => name.startsWith(folder));

const described = [...filesIn('v3/'), ...filesIn('v2/'), ...filesIn('brand/')];
const operations = described.flatMap(verbsIn).length;

describe('openapi/', () => {
  it('is read to the last operation and the last notification', () => {
    // What it held once, so that a reader that finds nothing cannot agree with another that finds nothing.
    expect(operations).toBeGreaterThanOrEqual(1198);
    expect(calls).toHaveLength(operations);
    expect(new Set(calls.map(({ template }) => template)).size).toBe(described.length);
    for (const protocol of ['v3', 'v2'] as const) {
      const files = filesIn(`webhooks/${protocol}/`);
      expect(files.length).toBeGreaterThanOrEqual(protocol === 'v3' ? 112 : 10);
      expect(notifications.filter((each) => each.protocol === protocol)).toHaveLength(files.length);
    }
  });

  it('is counted alike in the READMEs, the documents and openapi.json', () => {
    const text = (name: string): string => readFileSync(`${ROOT}${name}`, 'utf8');
    const number = (found: string | undefined): number => Number(found?.replace(',', ''));
    const documents = ['README.md', 'README.en.md', 'docs/catalogue.md'];
    const counted = documents.map((name) => /<!-- counts -->([\d,]+)/.exec(text(name))?.[1]);
    expect(counted.map(number)).toEqual(documents.map(() => operations));

    interface Item {
      'x-same-path'?: Item[];
    }
    const verbs = ['get', 'post', 'put', 'patch', 'delete'];
    const within = (items: readonly Item[]): number =>
      items.flatMap((item) => Object.keys(item).filter((key) => verbs.includes(key))).length;
    const paths: Item[] = Object.values(JSON.parse(text('openapi.json')).paths);
    const [first, second] = [within(paths), within(paths.flatMap((path) => path['x-same-path'] ?? []))];
    expect(first + second).toBe(operations);
    const [, said, beside] =
      /<!-- bundle -->`paths` ([\d,]+) · `x-same-path` (\d+)/.exec(text('docs/catalogue.md')) ?? [];
    expect([number(said), number(beside)]).toEqual([first, second]);
  });

  it('makes the files in the repository, in whatever order it is read', () => {
    const files = generate(new Map([...sources].reverse()), readDocuments(ROOT));
    expect(compare(ROOT, files)).toEqual({ write: [], remove: [] });
  });
});
