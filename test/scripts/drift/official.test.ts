import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { meant, undecided } from '../../../scripts/drift/accepted';
import { compareFacts } from '../../../scripts/drift/compare';
import type { NotificationFacts, OperationFacts } from '../../../scripts/drift/facts';
import { runDrift } from '../../../scripts/drift/run';
import { load, readFolder } from '../../../scripts/generate/load';
import { modelOf } from '../../../scripts/generate/model';
import { operationPage } from './page';

const ROOT = join(import.meta.dirname, '../../..');

const lines = <T>(file: string): T[] =>
  readFileSync(join(ROOT, 'test/facts', file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

const catalogue = load(readFolder(join(ROOT, 'openapi')));

describe('openapi/ and the official documentation', () => {
  const { accepted } = catalogue;
  const operations = lines<OperationFacts>('operations.jsonl');
  const notifications = lines<NotificationFacts>('notifications.jsonl').map((each) => meant(each, accepted));
  const differences = compareFacts({ operations, notifications }, modelOf(catalogue));

  it('differ in nothing but what is accepted, with its reason', () => {
    expect(undecided(differences, accepted)).toEqual([]);
  });

  it('differ in all that is accepted: an entry that has become idle is taken out', () => {
    const used = (operation: string, place: string, field: string): boolean =>
      differences.some((each) => each.operation === operation && each.place === place && each.field === field);
    // Of the refunds one page prints fields a level up, and the reminders of parking have no body to compare.
    const idle = accepted.differences
      .filter(({ operation }) => !/v3\/refund\/domestic\/refunds|v3\/parking\/reminders/.test(operation))
      .flatMap(({ operation, place, fields }) => fields.filter((field) => !used(operation, place, field)));
    expect(idle).toEqual([]);
  });
});

describe('npm run drift', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'drift-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('prints what differs, as text and as JSON, and fails where a valid call would be refused', () => {
    const page = operationPage('| service_id | string(32) | false | 【服务ID】 |').replace(
      '/v3/things/{thing_no}/close',
      '/v3/payscore/serviceorder/{out_order_no}/cancel',
    );
    writeFileSync(join(folder, '1.md'), page);
    const text = runDrift([folder], () => catalogue);
    expect(text.status).toBe(1);
    expect(text.text).toMatch(
      /^refuses {2}POST v3\/payscore\/serviceorder\/\{out_order_no\}\/cancel {2}body {2}appid: /m,
    );
    const json = runDrift([folder, '--json'], () => catalogue);
    expect(json.status).toBe(1);
    const { operations, differences } = JSON.parse(json.text);
    expect(operations).toBe(1);
    expect(differences).toContainEqual(
      expect.objectContaining({ place: 'body', field: 'appid', kind: 'required', severity: 'refuses' }),
    );
  });

  it('says what it wants where there is nothing to compare', () => {
    const empty = mkdtempSync(join(folder, 'empty-'));
    expect(runDrift([empty], () => catalogue)).toEqual({ status: 2, text: expect.stringContaining('holds no page') });
    const lost = join(folder, 'lost');
    expect(runDrift([lost], () => catalogue)).toEqual({ status: 2, text: `${lost} is no folder.` });
    const { status, stderr } = spawnSync('npm', ['run', '-s', 'drift'], { cwd: ROOT, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining('npm run drift -- FOLDER') });
  }, 60_000);
});
