/**
 * Proves the types: what must compile and what must not. One proof takes its samples from `openapi/`, for every operation
 * in all three forms of a call; the other from what the official documentation says of an operation, without asking
 * `openapi/` or `types/` for its fields. Then the proofs themselves are tried: with a type made untrue they have to fail.
 */
import { fileURLToPath } from 'node:url';
import { load, readFolder } from './generate/load';
import { modelOf } from './generate/model';
import { compilerAt } from './type-proof/compile';
import { controlsOf } from './type-proof/controls';
import { readFacts } from './type-proof/facts';
import { documentedFiles, proofFiles } from './type-proof/program';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** How many statements must compile, and how many must not. */
const counted = (files: ReadonlyMap<string, string>): string => {
  const lines = [...files.values()].flatMap((text) => text.split('\n'));
  const mistakes = lines.filter((line) => line.startsWith('// @ts-expect-error')).length;
  const calls = lines.filter((line, at) => /^\s*await /.test(line) && !lines[at - 1]?.startsWith('//')).length;
  return `${calls} calls that must compile, ${mistakes} mistakes that must not`;
};

const main = (): number => {
  const start = performance.now();
  const spent = (): string => `${((performance.now() - start) / 1000).toFixed(0)} s`;
  const model = modelOf(load(readFolder(`${ROOT}openapi`)));
  const facts = readFacts(`${ROOT}test/facts/operations.jsonl`);
  const files = { catalogue: proofFiles(model), documented: documentedFiles(model, facts) };
  const compile = compilerAt(ROOT);
  const errors = compile(new Map([...files.catalogue, ...files.documented]));
  for (const { file, message } of errors.slice(0, 20)) console.error(`${file}: ${message}`);
  const wrong = (some: ReadonlyMap<string, string>): number => errors.filter(({ file }) => some.has(file)).length;
  console.log(
    `openapi/: ${model.calls.length} operations, ${counted(files.catalogue)}: ${wrong(files.catalogue)} wrong\n` +
      `official documentation: ${facts.length} operations, ${counted(files.documented)}: ${wrong(files.documented)} wrong\n` +
      `${spent()}`,
  );
  const controls = controlsOf(ROOT);
  const proofs = {
    catalogue: (only: string) => proofFiles(model, only),
    documented: (only: string) => documentedFiles(model, facts, only),
  };
  const unnoticed = controls.filter(({ by, only, instead }) => compile(proofs[by](only), instead).length === 0);
  for (const { name } of unnoticed) console.error(`not noticed: ${name}`);
  console.log(`${controls.length} untrue types, ${controls.length - unnoticed.length} noticed, ${spent()}`);
  return errors.length + unnoticed.length > 0 ? 1 : 0;
};

process.exitCode = main();
