import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { generate } from '../../scripts/generate/index';
import { load, readFolder } from '../../scripts/generate/load';
import { modelOf } from '../../scripts/generate/model';
import { compare, readDocuments } from '../../scripts/generate/output';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const sources = readFolder(`${ROOT}openapi`);

const { calls, notifications } = modelOf(load(sources));

describe('openapi/', () => {
  it('holds 1,143 operations on 1,060 templates', () => {
    expect(calls).toHaveLength(1143);
    expect(new Set(calls.map(({ template }) => template)).size).toBe(1060);
  });

  it('holds 115 notifications: 105 of APIv3, 10 of APIv2', () => {
    expect(notifications.filter(({ protocol }) => protocol === 'v3')).toHaveLength(105);
    expect(notifications.filter(({ protocol }) => protocol === 'v2')).toHaveLength(10);
  });

  it('makes the same files twice, and they are the ones in the repository', () => {
    const documents = readDocuments(ROOT);
    const files = generate(sources, documents);
    expect(generate(new Map([...sources].reverse()), documents)).toEqual(files);
    expect(compare(ROOT, files)).toEqual({ write: [], remove: [] });
  });
});
