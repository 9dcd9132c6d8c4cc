import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Ran } from '../../scripts/path/ran';
import { codesOf, root, tablesOf, textOf } from '../support/markdown';

const run = promisify(execFile);
const page = textOf('docs/architecture.md');
const [call, notification, folders] = tablesOf(page);

/** A station of a way: the file that tells its story, what of it is named, and the files that help it. */
interface Station {
  file: string;
  functions: readonly string[];
  tools: readonly string[];
}

const stationsOf = (rows: readonly (readonly string[])[] = []): Station[] =>
  rows.map(([file = '', functions = '', , tools = '']) => ({
    file: codesOf(file)[0] ?? '',
    functions: codesOf(functions),
    tools: codesOf(tools),
  }));

let ways: Record<'call' | 'notification', Ran[]>;
beforeAll(async () => {
  const command = ['--import', 'tsx', 'scripts/call-path.ts', '--json'];
  ways = JSON.parse((await run(process.execPath, command, { cwd: root })).stdout);
}, 60_000);

describe.each([
  ['call', stationsOf(call?.rows)],
  ['notification', stationsOf(notification?.rows)],
] as const)('docs/architecture.md: the way of a %s', (name, stations) => {
  it('names every file that runs, and no other', () => {
    const named = stations.flatMap(({ file, tools }) => [file, ...tools]);
    expect(stations.length).toBeGreaterThan(5);
    expect([...named].sort()).toEqual([...new Set(ways[name].map(({ file }) => file))].sort());
  });

  it('has its stations in the order in which what is named of them is first called', () => {
    const at = ({ file, functions }: Station): number =>
      ways[name].findIndex((ran) => ran.file === file && ran.name === functions[0]);
    expect(stations.filter((station) => at(station) < 0)).toEqual([]);
    expect([...stations].sort((one, other) => at(one) - at(other)).map(({ file }) => file)).toEqual(
      stations.map(({ file }) => file),
    );
  });

  it('names functions that run', () => {
    const runs = ({ file }: Station, named: string): boolean =>
      ways[name].some((ran) => ran.file === file && ran.name === named);
    expect(
      stations.flatMap((station) =>
        station.functions.filter((each) => !runs(station, each)).map((each) => [station.file, each]),
      ),
    ).toEqual([]);
  });
});

it('docs/architecture.md: the map has every folder of src/, and no other', () => {
  const named = (folders?.rows ?? []).flatMap(([folder = '']) => codesOf(folder));
  const found = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect([...named].sort()).toEqual(found.map(({ name }) => `${name}/`).sort());
  expect(named.every((folder) => existsSync(join(root, 'src', folder)))).toBe(true);
});
