import { type DocumentedWorld, responseSample } from '../operations/documented';
import { hex } from '../random';
import { mostSpecificFirst, type Route, route } from '../router';
import type { Elements } from './xml';

/** What only a failure has. */
const ofFailure: ReadonlySet<string> = new Set(['sign', 'err_code', 'err_code_des']);

/** Every operation of APIv2. */
export const documentedV2Routes = (world: DocumentedWorld): Route[] =>
  mostSpecificFirst(
    world.document.operations
      .filter(({ name }) => name.includes(' v2/'))
      .map(({ name, place }) => ({ ...route(place, handlerOf(name, world)), documented: name })),
  );

const handlerOf =
  (name: string, world: DocumentedWorld): Route['handler'] =>
  (request, caller) => {
    const reply = responseSample(name, request, caller, world);
    const { body } = reply;
    if (typeof body !== 'object' || Buffer.isBuffer(body)) return reply;
    if (world.document.operation(name)?.response.type === 'application/json') {
      return { ...reply, body: JSON.stringify(body) };
    }
    const texts = Object.entries(body).map(([field, value]) => [field, textOf(value)] as const);
    return { body: successOf(Object.fromEntries(texts.filter(([field]) => !ofFailure.has(field)))) };
  };

const textOf = (value: unknown): string => (typeof value === 'object' ? JSON.stringify(value) : `${value}`);

/** What is of the response and never of the request comes in the place of a sample. */
const successOf = (fields: Elements): Elements => {
  const own: Elements = { return_code: 'SUCCESS', return_msg: 'OK', result_code: 'SUCCESS', nonce_str: hex(32) };
  return Object.fromEntries(Object.entries(fields).map(([name, text]) => [name, own[name] ?? text]));
};
