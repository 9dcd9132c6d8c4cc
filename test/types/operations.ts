// Compiled, not run: the types of an operation by its name, as `error.operation` and `ErrorCode` have it.
import type { Test } from 'ts-toolbelt';
import type { CallResponse, Client, Operations, Request, Response } from '../../src';
import type { FormBody, UploadBody } from '../../types/core.js';
import type { OrderqueryPostResponse, OrderqueryPostXml } from '../../types/v2/pay/orderquery.js';
import type { TransactionsJsapiPostJson, TransactionsJsapiPostResponse } from '../../types/v3/pay/transactions.js';

declare const instance: Client;
declare const check: typeof import('ts-toolbelt').Test.check;
declare const checks: typeof import('ts-toolbelt').Test.checks;

checks([
  check<Request<'POST v3/pay/transactions/jsapi'>, TransactionsJsapiPostJson, Test.Pass>(),
  check<Response<'POST v3/pay/transactions/jsapi'>, TransactionsJsapiPostResponse, Test.Pass>(),
  check<Request<'POST v2/pay/orderquery'>, OrderqueryPostXml, Test.Pass>(),
  check<Response<'POST v2/pay/orderquery'>, OrderqueryPostResponse, Test.Pass>(),
  // A file to upload: of APIv2 a form alone.
  check<Request<'POST v3/merchant/media/upload'>, UploadBody, Test.Pass>(),
  check<Request<'POST v2/secapi/mch/uploadmedia'>, FormBody, Test.Pass>(),
  // Without a body, with no content, a file, a text.
  check<Request<'GET v3/certificates'>, undefined, Test.Pass>(),
  check<Response<'POST v3/pay/transactions/out-trade-no/{out_trade_no}/close'>, undefined, Test.Pass>(),
  check<Response<'POST v2/pay/downloadbill'>, Uint8Array, Test.Pass>(),
  check<Response<'POST v2/billcommentsp/batchquerycomment'>, string, Test.Pass>(),
]);

/** What a function of one's own takes and gives. */
export const pay = async (
  json: Request<'POST v3/pay/transactions/jsapi'>,
): Promise<CallResponse<Response<'POST v3/pay/transactions/jsapi'>>> =>
  instance.v3.pay.transactions.jsapi.post({ json });

/** As the documentation has it; a verb is in capitals. */
export const known: keyof Operations = 'DELETE v3/merchant-service/complaint-notifications';
// @ts-expect-error: no such template
export type Unknown = Request<'POST v3/pay/transactions/jsapy'>;
// @ts-expect-error: no such verb of this template
export type OtherVerb = Response<'GET v3/pay/transactions/jsapi'>;
// @ts-expect-error: a verb in small letters
export type Small = Request<'post v3/pay/transactions/jsapi'>;
// @ts-expect-error: the verb is missing
export type Verbless = Response<'v3/pay/transactions/jsapi'>;
