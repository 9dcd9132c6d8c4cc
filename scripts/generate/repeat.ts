import type { Repeatable } from '../../src/catalogue/traits';
import { fieldAt, isRequiredAt } from './condition-check';
import type { Repeat } from './document';
import type { Call, Model } from './model';
import { SourceError } from './parse';

type Schemas = Model['catalogue']['schemas'];

type Known = Pick<Call, 'template' | 'parameters' | 'body'>;

/** Whether a request always has what is named: `{a_path_variable}`, a parameter, or a field of the body; `undefined` if it never has. */
const isAlwaysGiven = (name: string, { template, parameters, body }: Known, schemas: Schemas): boolean | undefined => {
  if (name.startsWith('{')) return template.includes(name) || undefined;
  const parameter = parameters.find((each) => each.in !== 'path' && each.name === name);
  if (parameter) return parameter.required === true;
  if (!body || !fieldAt(body.schema, name, schemas)) return undefined;
  return isRequiredAt(body.schema, name, schemas);
};

/** That an operation's `x-repeat` says something of it, and says what it is from. */
export const checkRepeat = (call: Call, schemas: Schemas): void => {
  const { file, verb, operation, body, template } = call;
  const repeat = operation['x-repeat'];
  if (repeat === undefined) return;
  const at = `openapi/${file}: ${verb}.x-repeat`;
  const { as, by, after, from, because } = repeat;
  if ((from === undefined) === (because === undefined)) {
    throw new SourceError(`${at}: expected one of \`from\` (what states it) and \`because\` (why it is thought so)`);
  }
  if (verb === 'get' && as !== 'read') throw new SourceError(`${at}: a GET only reads; write \`as: read\``);
  if ((as === 'number') !== (by !== undefined)) {
    throw new SourceError(`${at}: \`by\` goes with \`as: number\`; write both, or neither`);
  }
  if (after !== undefined && as !== 'number' && as !== 'state') {
    throw new SourceError(`${at}: \`after\` goes with \`as: number\` and \`as: state\`; leave it out`);
  }
  const lost = by?.find((name) => isAlwaysGiven(name, call, schemas) === undefined);
  if (lost !== undefined) {
    throw new SourceError(
      `${at}.by: the request has no \`${lost}\`; write a field of the body, a parameter or \`{variable}\``,
    );
  }
  const loose = optionalOf(call, schemas);
  const isPlain = body?.option === 'json' && !template.startsWith('v2/') && loose.every((name) => !name.includes('.'));
  if (loose.length > 1 || (loose.length === 1 && !isPlain)) {
    throw new SourceError(`${at}.by: only one name may be optional, and only a field at the top of a JSON body`);
  }
};

/** The names of `by` that a request may leave out. */
const optionalOf = (call: Call, schemas: Schemas): string[] =>
  (call.operation['x-repeat']?.by ?? []).filter((name) => isAlwaysGiven(name, call, schemas) === false);

/** What the runtime has to know; nothing of a GET, which may always be repeated, and of what may never be. */
export const repeatTraitsOf = (call: Call, schemas: Schemas): { repeat?: Repeatable; number?: string } => {
  const repeat = call.operation['x-repeat'];
  const word = repeat === undefined || call.verb === 'get' ? undefined : wordOf(repeat);
  if (word === undefined) return {};
  const [number] = optionalOf(call, schemas);
  return { repeat: word, ...(number !== undefined && { number }) };
};

const wordOf = ({ as, after, from }: Repeat): Repeatable | undefined => {
  if (as === 'never' || as === 'unknown' || after === 'never-sent') return undefined;
  if (as === 'read') return 'stated';
  if (from === undefined) return 'inferred';
  return after === 'rate-limit' ? 'limited' : 'stated';
};
