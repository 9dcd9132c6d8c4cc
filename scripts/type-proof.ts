/**
 * Proves the types against the catalogue: for every operation, in all three forms of a call, what must compile and what
 * must not. The samples come from `openapi/`, nothing from `types/`. Then the proof itself is tried: with a type
 * loosened it has to fail.
 */
import { fileURLToPath } from 'node:url';
import { load, readFolder } from './generate/load';
import { modelOf } from './generate/model';
import { compilerAt } from './type-proof/compile';
import { controlsOf } from './type-proof/controls';
import { proofFiles } from './type-proof/program';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const main = (): number => {
  const start = performance.now();
  const model = modelOf(load(readFolder(`${ROOT}openapi`)));
  const compile = compilerAt(ROOT);
  const files = proofFiles(model);
  const errors = compile(files);
  const expected = [...files.values()].join('').split('@ts-expect-error').length - 1;
  for (const error of errors.slice(0, 20)) console.error(error);
  console.log(
    `${model.calls.length} operations, ${expected} mistakes that must not compile: ${errors.length} wrong, ${((performance.now() - start) / 1000).toFixed(0)} s`,
  );
  const unnoticed = controlsOf(ROOT).filter(
    ({ only, instead }) => compile(proofFiles(model, only), instead).length === 0,
  );
  for (const { name } of unnoticed) console.error(`not noticed: ${name}`);
  return errors.length + unnoticed.length > 0 ? 1 : 0;
};

process.exitCode = main();
