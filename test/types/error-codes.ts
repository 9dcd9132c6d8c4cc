// Compiled, not run: what may be asked of an error's code, and what not.
import { type ErrorCode, isApiError } from '../../src';

/** The code is open, for others come as well. */
export const open = (error: unknown): boolean => isApiError(error) && error.code === 'SOMETHING_NEW';

/** One of the documented ones, closed. */
export const missing: ErrorCode = 'ORDER_NOT_EXIST';
// @ts-expect-error: TS2820, did you mean ORDER_NOT_EXIST?
export const misspelt: ErrorCode = 'ORDER_NOT_EXISTS';

/** Those of one operation. */
export const again = (code: ErrorCode<'POST v3/pay/transactions/jsapi'>): boolean => {
  switch (code) {
    case 'FREQUENCY_LIMITED':
    case 'SYSTEM_ERROR':
      return true;
    case 'APPID_MCHID_NOT_MATCH':
    case 'INVALID_REQUEST':
    case 'MCH_NOT_EXISTS':
    case 'NO_AUTH':
    case 'OUT_TRADE_NO_USED':
    case 'PARAM_ERROR':
    case 'SIGN_ERROR':
      return false;
    default:
      return code satisfies never;
  }
};
// @ts-expect-error: of another operation
export const foreign: ErrorCode<'POST v3/pay/transactions/jsapi'> = 'NO_STATEMENT_EXIST';
// @ts-expect-error: no such operation
export type Unknown = ErrorCode<'POST v3/pay/transactions/jsapj'>;
