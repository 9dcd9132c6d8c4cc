import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { root } from '../support/markdown';

/** A regular expression as it stands in a file. */
interface Written {
  place: string;
  source: string;
  flags: string;
}

const expressionsOf = (file: string): Written[] => {
  const parsed = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest);
  const found: Written[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const line = parsed.getLineAndCharacterOfPosition(node.getStart(parsed)).line + 1;
      found.push({ place: `${file}:${line}`, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, look);
  };
  look(parsed);
  return found;
};

/** The way to make an expression take more than linear time. */
const attackOn = ({ place, source, flags }: Written): string | undefined => {
  const result = checkSync(source, flags, { timeout: 20_000 });
  if (result.status !== 'vulnerable') return undefined;
  return `${place} is ${result.complexity.summary}: ${result.attack.pattern}`;
};

it('takes linear time for every regular expression of src/, whatever is put in', () => {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
  const written = files.filter((name) => name.endsWith('.ts')).flatMap((name) => expressionsOf(join('src', name)));
  expect(attackOn({ place: 'a known one', source: '^(a+)+$', flags: '' })).toContain('exponential');
  expect(written.length).toBeGreaterThan(100);
  expect(written.map(attackOn).filter((attack) => attack !== undefined)).toEqual([]);
});
