import type { Fault } from './faults';
import { type PlainResponse, responseOf } from './response';

/** The documented code of a status, for a fault that names a status only. */
const CODES: Readonly<Record<number, string>> = {
  400: 'PARAM_ERROR',
  401: 'SIGN_ERROR',
  403: 'NO_AUTH',
  404: 'RESOURCE_NOT_EXISTS',
  429: 'RATELIMIT_EXCEEDED',
  502: 'SERVICE_UNAVAILABLE',
  503: 'SERVICE_UNAVAILABLE',
};

const errorBody = (status: number): object | undefined =>
  status < 400 ? undefined : { code: CODES[status] ?? 'SYSTEM_ERROR', message: `sandbox fault: status ${status}` };

const page = (status: number): string =>
  `<html>\r\n<head><title>${status}</title></head>\r\n<body><center><h1>${status}</h1></center></body>\r\n</html>\r\n`;

/** The response that a fault puts in an operation's place; `undefined` when the operation is to be carried out. */
export const replacement = (fault: Fault): PlainResponse | undefined => {
  switch (fault.kind) {
    case 'status': {
      const { status, body = errorBody(status), signed } = fault;
      return responseOf({ status, body, signed });
    }
    case 'html': {
      const status = fault.status ?? 502;
      return responseOf({ status, body: page(status), headers: { 'Content-Type': 'text/html' }, signed: false });
    }
    case 'no-content':
      return responseOf({ status: 204 });
    case 'empty':
      return responseOf({ status: 200 });
    case 'redirect':
      return responseOf({ status: fault.status ?? 302, headers: { Location: fault.location }, signed: false });
    case 'body': {
      const { status = 200, body, contentType, signed } = fault;
      return responseOf({
        status,
        body,
        signed,
        headers: contentType === undefined ? {} : { 'Content-Type': contentType },
      });
    }
    default:
      return undefined;
  }
};
