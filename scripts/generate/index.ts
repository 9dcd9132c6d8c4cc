import { check } from './check';
import { emitBundle } from './emit/bundle';
import { emitComponents } from './emit/components';
import { emitNodes } from './emit/nodes';
import { emitRoutes } from './emit/routes';
import { load } from './load';
import { type Model, modelOf } from './model';

/** Each makes some of the files, by their path in the repository, out of the model and nothing else. */
const EMITTERS: readonly ((model: Model) => Map<string, string>)[] = [
  emitNodes,
  emitComponents,
  emitRoutes,
  emitBundle,
];

/** All generated files, from the text of the sources by their path inside `openapi/`. */
export const generate = (sources: ReadonlyMap<string, string>): Map<string, string> => {
  const model = modelOf(load(sources));
  check(model);
  return new Map(EMITTERS.flatMap((emit) => [...emit(model)]));
};
