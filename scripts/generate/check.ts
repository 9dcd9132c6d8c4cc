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
export const check = ({ calls, notifications }: Model): void => {
  const templates = new Set(calls.map(({ template }) => template));
  const ids = new Map<string, string>();
  const claim = (id: string, file: string, verb: string): void => {
    const other = ids.get(id);
    if (other) throw new SourceError(`openapi/${file}: ${verb}: operationId is also in openapi/${other}`);
    ids.set(id, file);
  };
  for (const call of calls) {
    const { operation, file, verb } = call;
    claim(operation.operationId, file, verb);
    checkVariables(call);
    const lost = operation['x-successors']?.find((template) => !templates.has(template));
    if (lost) throw new SourceError(`openapi/${file}: ${verb}: no such successor ${lost}`);
  }
  for (const { webhook, file } of notifications) claim(webhook.operationId, file, 'post');
};
