/** The `detail` of an error response: where the fault lies. */
export type RefusalDetail = Readonly<Record<string, unknown>>;

/**
 * An operation's way to say no: it becomes an error response with `{ code, message, detail? }`. It never leaves the
 * sandbox's server.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    /** HTTP status. */
    readonly status: number,
    /** The documented error code. */
    readonly code: string,
    message: string,
    readonly detail?: RefusalDetail,
    /** Further headers of the response. */
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
  }
}

/** Where a faulty value was found. */
export type ValueLocation = 'path' | 'uri_template' | 'query' | 'header' | 'body';

/**
 * 400 `PARAM_ERROR` that points at one value.
 *
 * @param field a pointer such as `/body/payer/openid`
 */
export const badParameter = (field: string, issue: string, value: unknown, location: ValueLocation): Refusal =>
  new Refusal(400, 'PARAM_ERROR', `输入源“${field}”校验失败，${issue}`, { field, value: value ?? '', issue, location });

/** 400 `INVALID_REQUEST`: the values are right by themselves, the business rule says no. */
export const invalidRequest = (message: string): Refusal => new Refusal(400, 'INVALID_REQUEST', message);

/** 400 `INVALID_ORDER_STATE`: the order is not in a state that allows the step. */
export const invalidOrderState = (message: string): Refusal => new Refusal(400, 'INVALID_ORDER_STATE', message);

/** 404 `ORDER_NOT_EXIST`. */
export const orderNotExist = (): Refusal => new Refusal(404, 'ORDER_NOT_EXIST', '订单不存在');

/** 404 `RESOURCE_NOT_EXISTS`. */
export const resourceNotExists = (message: string): Refusal => new Refusal(404, 'RESOURCE_NOT_EXISTS', message);
