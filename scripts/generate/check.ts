import type { Call, Model } from './model';
import { SourceError } from './parse';
import { variablesOf } from './template';

/** The place and the declarations must name the same path variables; `{empty}` needs no declaration. */
const checkVariables = ({ file, verb, template, parameters }: Call): void => {
  const declared = new Set(parameters.filter((each) => each.in === 'path').map(({ name }) => name));
  const written = variablesOf(template).filter((name) => name !== 'empty');
  const missing = written.find((name) => !declared.has(name));
  if (missing) throw new SourceError(`openapi/${file}: ${verb}: the path variable \`${missing}\` is not described`);
  const extra = [...declared].find((name) => !written.includes(name));
  if (extra) throw new SourceError(`openapi/${file}: ${verb}: the path has no variable \`${extra}\``);
};

/** What a single file cannot know: that names are unique and that what they point at exists. */
export const check = ({ calls }: Model): void => {
  const templates = new Set(calls.map(({ template }) => template));
  const ids = new Map<string, string>();
  for (const call of calls) {
    const { operation, file, verb } = call;
    const other = ids.get(operation.operationId);
    if (other) throw new SourceError(`openapi/${file}: ${verb}: operationId is also in openapi/${other}`);
    ids.set(operation.operationId, file);
    checkVariables(call);
    const lost = operation['x-successors']?.find((template) => !templates.has(template));
    if (lost) throw new SourceError(`openapi/${file}: ${verb}: no such successor ${lost}`);
  }
};
