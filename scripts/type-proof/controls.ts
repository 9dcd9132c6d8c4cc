import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Declarations made untrue in one place, which a proof has to notice. */
export interface Control {
  name: string;
  /** The operations that show it: how their templates start. */
  only: string;
  /** Which proof has to notice. */
  by: 'catalogue' | 'documented';
  /** The changed texts by their path in the repository. */
  instead: Map<string, string>;
}

interface Change extends Omit<Control, 'instead'> {
  path: string;
  from: string | RegExp;
  to: string;
}

const ORDER = 'v3/payscore/serviceorder/{out_order_no}/modify';
const ORDER_BY_OPENID = 'v3/pay/transactions/jsapi';
const ORDER_FILE = 'types/v3/payscore/serviceorder.d.ts';

const CHANGES: readonly Change[] = [
  {
    name: 'options of any name',
    only: ORDER,
    by: 'catalogue',
    path: 'types/core.d.ts',
    from: 'export interface CallOptions extends AxiosOptions {',
    to: 'export interface CallOptions extends AxiosOptions {\n  [name: string]: unknown;',
  },
  {
    name: 'an optional path variable',
    only: ORDER,
    by: 'catalogue',
    path: ORDER_FILE,
    from: /\bout_order_no: string;/g,
    to: 'out_order_no?: string;',
  },
  {
    name: 'an optional field of the body',
    only: ORDER,
    by: 'catalogue',
    path: ORDER_FILE,
    from: /\btotal_amount: number;/g,
    to: 'total_amount?: number;',
  },
  {
    name: 'an untyped answer',
    only: ORDER,
    by: 'catalogue',
    path: ORDER_FILE,
    from: 'Promise<CallResponse<ServiceorderByOutOrderNoModifyPostResponse>>',
    to: 'Promise<CallResponse>',
  },
  {
    name: 'an upload of anything',
    only: 'v3/merchant/media/upload',
    by: 'catalogue',
    path: 'types/core.d.ts',
    from: 'export type UploadBody =',
    to: 'export type UploadBody = object',
  },
  {
    name: 'a verb that the template lacks',
    only: ORDER,
    by: 'catalogue',
    path: ORDER_FILE,
    from: 'export interface ServiceorderByOutOrderNoModify extends Node {',
    to: 'export interface ServiceorderByOutOrderNoModify extends Node {\n  put(options: object): Promise<unknown>;',
  },
  {
    name: 'an index that leads anywhere',
    only: ORDER,
    by: 'catalogue',
    path: 'src/client.ts',
    from: 'chain<T extends keyof Routes>(template: T): Routes[T];',
    to: 'chain<T extends keyof Routes>(template: T): any;',
  },
  {
    name: "the response of another operation under an operation's name",
    only: ORDER,
    by: 'catalogue',
    path: 'types/operations.d.ts',
    from: 'response: V3PayscoreServiceorderByOutOrderNoModifyPostResponse }',
    to: 'response: V3PayTransactionsJsapiPostResponse }',
  },
  // What `openapi/` alone does not show, as its samples look at the top of a body and at one value a field.
  {
    name: 'an optional field inside a structure',
    only: ORDER_BY_OPENID,
    by: 'documented',
    path: 'types/components.d.ts',
    from: /(export interface OrderAmount \{[^}]*?\btotal)(: number;)/,
    to: '$1?$2',
  },
  {
    name: 'a field of an optional structure that some page lets be absent, required',
    only: ORDER_BY_OPENID,
    by: 'documented',
    path: 'types/components.d.ts',
    from: /(export interface OrderStoreInfo \{[^}]*?\bname)\?: string \| undefined;/,
    to: '$1: string;',
  },
  {
    name: 'an enumeration without one of the documented values',
    only: 'v3/applyment4sub/applyment/',
    by: 'documented',
    path: 'types/v3/applyment4sub/applyment.d.ts',
    from: "contact_type: 'LEGAL' | 'SUPER'",
    to: "contact_type: 'LEGAL'",
  },
];

const changed = (root: string, { path, from, to, ...control }: Change): Control => {
  const text = readFileSync(join(root, path), 'utf8');
  const untrue = text.replace(from, to);
  if (untrue === text) throw new Error(`${path}: no ${from} to change`);
  return { ...control, instead: new Map([[path, untrue]]) };
};

/** Several untrue versions of the types, one change each. */
export const controlsOf = (root: string): Control[] => CHANGES.map((each) => changed(root, each));
