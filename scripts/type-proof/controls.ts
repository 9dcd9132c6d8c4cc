import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A declaration made looser than it should be, which the proof has to notice. */
export interface Control {
  name: string;
  /** The operations that show it: how their templates start. */
  only: string;
  /** The loosened texts by their path in the repository. */
  instead: Map<string, string>;
}

interface Loosening {
  name: string;
  only: string;
  path: string;
  from: string | RegExp;
  to: string;
}

const ORDER = 'v3/payscore/serviceorder/{out_order_no}/modify';
const ORDER_FILE = 'types/v3/payscore/serviceorder.d.ts';

const LOOSENINGS: readonly Loosening[] = [
  {
    name: 'options of any name',
    only: ORDER,
    path: 'types/core.d.ts',
    from: 'export interface CallOptions extends AxiosOptions {',
    to: 'export interface CallOptions extends AxiosOptions {\n  [name: string]: unknown;',
  },
  {
    name: 'an optional path variable',
    only: ORDER,
    path: ORDER_FILE,
    from: /\bout_order_no: string;/g,
    to: 'out_order_no?: string;',
  },
  {
    name: 'an optional field of the body',
    only: ORDER,
    path: ORDER_FILE,
    from: /\btotal_amount: number;/g,
    to: 'total_amount?: number;',
  },
  {
    name: 'an untyped answer',
    only: ORDER,
    path: ORDER_FILE,
    from: 'Promise<CallResponse<ServiceorderByOutOrderNoModifyPostResponse>>',
    to: 'Promise<CallResponse>',
  },
  {
    name: 'an upload of anything',
    only: 'v3/merchant/media/upload',
    path: 'types/core.d.ts',
    from: 'export type UploadBody =',
    to: 'export type UploadBody = object',
  },
  {
    name: 'a verb that the template lacks',
    only: ORDER,
    path: ORDER_FILE,
    from: 'export interface ServiceorderByOutOrderNoModify extends Node {',
    to: 'export interface ServiceorderByOutOrderNoModify extends Node {\n  put(options: object): Promise<unknown>;',
  },
  {
    name: 'an index that leads anywhere',
    only: ORDER,
    path: 'src/client.ts',
    from: 'chain<T extends keyof Routes>(template: T): Routes[T];',
    to: 'chain<T extends keyof Routes>(template: T): any;',
  },
];

const loosened = (root: string, { name, path, from, to, only }: Loosening): Control => {
  const text = readFileSync(join(root, path), 'utf8');
  const looser = text.replace(from, to);
  if (looser === text) throw new Error(`${path}: no ${from} to loosen`);
  return { name, only, instead: new Map([[path, looser]]) };
};

/** Several looser versions of the types, one change each. */
export const controlsOf = (root: string): Control[] => LOOSENINGS.map((each) => loosened(root, each));
