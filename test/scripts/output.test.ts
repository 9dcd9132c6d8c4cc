import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { apply, compare } from '../../scripts/generate/output';

describe('the output', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'generate-'));
    mkdirSync(join(root, 'types/v3/old'), { recursive: true });
    writeFileSync(join(root, 'types/core.d.ts'), 'by hand');
    writeFileSync(join(root, 'types/v3/old/gone.d.ts'), 'stale');
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const files = new Map([['types/v3/a/b.d.ts', 'new']]);

  it('names what is missing and what is stale, and touches nothing', () => {
    expect(compare(root, files)).toEqual({ write: ['types/v3/a/b.d.ts'], remove: ['types/v3/old/gone.d.ts'] });
    expect(existsSync(join(root, 'types/v3/old/gone.d.ts'))).toBe(true);
  });

  it('is written, and what is stale goes with its folder, but nothing written by hand', () => {
    apply(root, files);
    expect(readFileSync(join(root, 'types/v3/a/b.d.ts'), 'utf8')).toBe('new');
    expect(existsSync(join(root, 'types/v3/old'))).toBe(false);
    expect(existsSync(join(root, 'types/core.d.ts'))).toBe(true);
    expect(compare(root, files)).toEqual({ write: [], remove: [] });
  });
});
