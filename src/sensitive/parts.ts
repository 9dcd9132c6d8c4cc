import type { LooseOptions } from '../../types/core.js';
import type { EncryptedFields } from '../catalogue/traits';
import type { Call } from '../chain/node';
import { jsonOrUndefined } from '../json';
import { isRecord } from '../own';
import { uploadOfForm } from '../upload/form-data';
import { uploadOf } from '../upload/media-util';
import { type Slot, slotsOf } from './slots';

/** A copy of a part of a call, with its sensitive fields. */
export interface SensitivePart {
  slots: Slot[];
  /** The copy as an option of the call, once its fields are encrypted. */
  toOption(): Partial<LooseOptions>;
}

/** The parts of a call that may hold sensitive fields, copied, so that the caller's objects stay as they are. */
export const sensitivePartsOf = async (
  call: Call,
  { json, query, meta }: EncryptedFields,
  text: string | undefined,
): Promise<SensitivePart[]> => {
  const parts = [
    json && text !== undefined && jsonPart(text, json),
    query && queryPart(call, query),
    meta && (await metaPart(call, meta)),
  ];
  return parts.filter((part) => typeof part === 'object');
};

const inside = (structure: object, paths: readonly string[], root: string): Slot[] =>
  paths.flatMap((path) => slotsOf(structure, path, root));

/** Works on the serialised form: an object with a `toJSON` may reveal fields only there. */
const jsonPart = (text: string, paths: readonly string[]): SensitivePart => {
  const json: object = JSON.parse(text);
  return { slots: inside(json, paths, 'json'), toOption: () => ({ json }) };
};

const queryPart = ({ options: { query: given } }: Call, names: readonly string[]): SensitivePart | undefined => {
  if (typeof given !== 'object' || given === null) return undefined;
  if (given instanceof URLSearchParams) return pairsPart([...given], names);
  const query = { ...given };
  return { slots: inside(query, names, 'query'), toOption: () => ({ query }) };
};

/** Encrypts pairs in place: `set` of `URLSearchParams` would drop repeated ones. */
const pairsPart = (pairs: [name: string, value: string][], names: readonly string[]): SensitivePart => ({
  slots: pairs
    .filter(([name]) => names.includes(name))
    .map((pair) => ({ holder: pair, key: '1', where: `query.${pair[0]}` })),
  toOption: () => ({ query: new URLSearchParams(pairs) }),
});

/** The `meta` of an upload: a part of the body whose file stays where it is. */
const metaPart = async (
  { template, options: { body } }: Call,
  paths: readonly string[],
): Promise<SensitivePart | undefined> => {
  const upload = (body instanceof FormData ? uploadOfForm(body) : uploadOf(body))?.forTemplate(template);
  const meta = upload && jsonOrUndefined(await upload.getMeta());
  // With `setMeta(text)` it is the caller's; the platform refuses what is not an object.
  if (upload === undefined || !isRecord(meta)) return undefined;
  return { slots: inside(meta, paths, 'meta'), toOption: () => ({ body: upload.setMeta(meta) }) };
};
