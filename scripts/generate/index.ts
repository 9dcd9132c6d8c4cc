import { check } from './check';
import { withCounts } from './counts';
import { emitBundle } from './emit/bundle';
import { emitComponents } from './emit/components';
import { emitErrorCodes } from './emit/error-codes';
import { emitFieldNames } from './emit/field-names';
import { emitKinds } from './emit/kinds';
import { emitMetadata } from './emit/metadata';
import { emitNodes } from './emit/nodes';
import { emitOperations } from './emit/operations';
import { emitRepeats } from './emit/repeats';
import { emitRoutes } from './emit/routes';
import { emitWebhooks } from './emit/webhooks';
import { load } from './load';
import { type Model, modelOf } from './model';

/** Each makes some of the files, by their path in the repository, out of the model and nothing else. */
const EMITTERS: readonly ((model: Model) => Map<string, string>)[] = [
  emitNodes,
  emitComponents,
  emitRoutes,
  emitOperations,
  emitBundle,
  emitMetadata,
  emitFieldNames,
  emitWebhooks,
  emitKinds,
  emitErrorCodes,
  emitRepeats,
];

/**
 * All generated files, from the text of the sources by their path inside `openapi/`.
 *
 * @param documents the texts that state the counts, by their path in the repository
 */
export const generate = (
  sources: ReadonlyMap<string, string>,
  documents: ReadonlyMap<string, string> = new Map(),
): Map<string, string> => {
  const model = modelOf(load(sources));
  check(model);
  return new Map([...EMITTERS.flatMap((emit) => [...emit(model)]), ...withCounts(documents, model)]);
};
