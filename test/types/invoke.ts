/** Checked by the compiler, never run. */
import { type BuilderOptions, Invoke, type InvokeOptions, type JsapiParameters, type Signer } from '../../src';

declare const signer: Signer;
declare const either: BuilderOptions;
declare const some: InvokeOptions;
declare const pem: string;

const [mchid, order] = ['1900000109', { appid: 'wx8888888888888888', prepay_id: 'wx2' }];

/** The private key signs at once, a signer gives a promise, and where nobody can say which, `await` is needed. */
export const kinds = async (): Promise<void> => {
  Invoke.from({ mchid, privateKey: pem }).jsapi(order) satisfies JsapiParameters;
  Invoke.from({ mchid, privateKey: pem, signer: undefined }).app(order).sign satisfies string;
  Invoke.from({ mchid, signer }).jsapi(order) satisfies Promise<JsapiParameters>;
  Invoke.from({ mchid, privateKey: pem, signer }).jsapi(order) satisfies Promise<JsapiParameters>;
  // @ts-expect-error a promise has no signature
  Invoke.from({ mchid, signer }).jsapi(order).paySign;
  // @ts-expect-error it may be a promise
  Invoke.from(either).miniprogram(order).paySign;
  (await Invoke.from(either).miniprogram(order)).paySign satisfies string;
  (await Invoke.from(some).jsapi(order)).paySign satisfies string;
  // @ts-expect-error a name that nobody reads
  Invoke.from({ mchid, privatKey: pem });
};
