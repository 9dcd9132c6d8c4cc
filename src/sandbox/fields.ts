import { isRecord } from '../own';
import type { HandlerRequest } from './handler';

/** A JSON object whose values are yet to be looked at. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** The body of a request that was held against its operation. */
export const bodyOf = ({ json }: Pick<HandlerRequest, 'json'>): JsonObject => (isRecord(json) ? json : {});

/** A string of a checked body; empty when it was left out. */
export const text = (object: JsonObject, name: string): string => {
  const value = object[name];
  return typeof value === 'string' ? value : '';
};

/** A number of a checked body; zero when it was left out. */
export const amount = (object: JsonObject, name: string): number => {
  const value = object[name];
  return typeof value === 'number' ? value : 0;
};

/** An object of a checked body; empty when it was left out. */
export const child = (object: JsonObject, name: string): JsonObject => {
  const value = object[name];
  return isRecord(value) ? value : {};
};

/** The objects in a list of a checked body; none when it was left out. */
export const listOf = (object: JsonObject, name: string): readonly JsonObject[] => {
  const value = object[name];
  return Array.isArray(value) ? value.filter(isRecord) : [];
};

/** The named values of an object that are there. */
export const pick = (object: JsonObject, names: readonly string[]): JsonObject =>
  Object.fromEntries(names.filter((name) => object[name] !== undefined).map((name) => [name, object[name]]));
