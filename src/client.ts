import type { Replace } from 'ts-toolbelt/out/String/Replace';
import type { Split } from 'ts-toolbelt/out/String/Split';
import type { CallResponse, LooseNode, LooseOptions, Node, Scalar, Verb } from '../types/core.js';
import type { Brand, Prefixes, Routes, V2, V3 } from '../types/routes.js';
import type { Driver } from './driver';

/**
 * A client of one merchant or brand: a property chain from `v3` (or `v2`, `brand`), a chain string through `chain()`, or an index by
 * template. Whichever way a template is written, its verbs take and give what is documented for it.
 *
 * @example
 * await instance.v3.payscore.serviceorder._out_order_no_.modify.post({ out_order_no, json });
 * await instance.chain('v3/payscore/serviceorder/{out_order_no}/modify').post({ out_order_no, json });
 * await instance['v3/payscore/serviceorder/{out_order_no}/modify'].post({ out_order_no, json });
 */
export interface Client extends Routes {
  /** APIv2: XML. */
  readonly v2: V2;
  /** APIv3: JSON. */
  readonly v3: V3;
  /** The brand API (品牌): JSON, for a client of a `brand_id`. */
  readonly brand: Brand;
  /**
   * The node of a documented template.
   *
   * @example instance.chain('v3/certificates').get()
   */
  chain<T extends keyof Routes>(template: T): Routes[T];
  /**
   * The node of any template: `<name>` is `{name}`, a leading slash is dropped, and the beginning of documented templates
   * leads on to them. Of a template that is not documented the path variables are required and the response is `unknown`.
   *
   * @example instance.chain('v3/payscore').serviceorder
   * @example instance.chain('v3/new/thing/{id}').get({ id: '1' })
   */
  chain<T extends string>(template: T): Resolved<Braced<T>>;
  /**
   * The axios instances below; PHP's `getDriver()`.
   *
   * @example instance.getDriver().select('v3').interceptors.request.use((config) => config)
   */
  getDriver(): Driver;
  toString(): string;
  toJSON(): string;
}

type Braced<T extends string> = Replace<Replace<T extends `/${infer Rest}` ? Rest : T, '<', '{'>, '>', '}'>;

type Resolved<T extends string> = T extends keyof Routes
  ? Routes[T]
  : T extends keyof Prefixes
    ? Prefixes[T]
    : UndocumentedNode<Exclude<Variable<Split<T, '/'>[number]>, 'empty'>>;

type Variable<Segment extends string> = Segment extends `{+${infer Name}}`
  ? Name
  : Segment extends `{${infer Name}}`
    ? Name
    : never;

/** A node outside the catalogue; `Name` are the path variables that its template requires. */
export type UndocumentedNode<Name extends string> = [Name] extends [never]
  ? LooseNode
  : Node & UndocumentedVerbs<Name> & { readonly [segment: string]: UndocumentedNode<Name> };

type UndocumentedVerbs<Name extends string> = Record<Verb | `${Verb}Async`, UndocumentedCall<Name>>;

type UndocumentedCall<Name extends string> = (options: LooseOptions & Record<Name, Scalar>) => Promise<CallResponse>;
