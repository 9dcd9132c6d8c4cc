import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { generate } from '../../scripts/generate/index';
import { load, readFolder } from '../../scripts/generate/load';
import { modelOf } from '../../scripts/generate/model';
import { compare } from '../../scripts/generate/output';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const sources = readFolder(`${ROOT}openapi`);

describe('openapi/', () => {
  it('holds 1,143 operations on 1,060 templates', () => {
    const { calls } = modelOf(load(sources));
    expect(calls).toHaveLength(1143);
    expect(new Set(calls.map(({ template }) => template)).size).toBe(1060);
  });

  it('makes the same files twice, and they are the ones in the repository', () => {
    const files = generate(sources);
    expect(generate(new Map([...sources].reverse()))).toEqual(files);
    expect(compare(ROOT, files)).toEqual({ write: [], remove: [] });
  });
});
