import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { isRecord } from '../own';
import { type JsonObject, text } from './fields';
import type { Inspector } from './journal/inspector';
import type { SandboxNotification } from './notify/notification';
import type { OfMerchant } from './options';
import { readBody } from './read-body';
import type { SandboxRequest } from './record';
import type { ComplaintActionType, ContractPage, CouponPage, SandboxSnapshot, SandboxState } from './state';

/** Paths that begin with this control the sandbox; the API has none of them. */
export const controlPrefix = '/_sandbox/';

/** Bytes that a body may have. */
const limit = 16 * 1024 * 1024;

/** What is wrong with a request, and how it is told. */
class ControlError extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** What can be controlled of a sandbox. */
export interface Controlled {
  readonly state: SandboxState;
  readonly requests: readonly SandboxRequest[];
  readonly notifications: readonly SandboxNotification[];
  snapshot(): SandboxSnapshot;
  restore(snapshot: SandboxSnapshot): void;
  reset(): void;
  pay(out_trade_no: string, options?: OfMerchant): string;
  addMerchant(mchid?: string): Promise<object>;
  addBrand(brand_id?: string): Promise<object>;
  rotateCertificate(): Promise<string>;
  confirm(out_order_no: string, options?: OfMerchant): string;
  failRefund(out_refund_no: string, options?: OfMerchant): void;
  confirmTransfer(out_bill_no: string, options?: OfMerchant & { readonly consent?: boolean }): void;
  failTransfer(out_bill_no: string, fail_reason?: string, options?: OfMerchant): void;
  authorizeTransfers(out_authorization_no: string, options?: OfMerchant): string;
  closeAuthorization(out_authorization_no: string, close_reason?: string, options?: OfMerchant): void;
  signContract(signing: string | ContractPage, options?: OfMerchant): string;
  terminateContract(contract_code: string, options?: OfMerchant): void;
  failDeduction(out_trade_no: string, options?: OfMerchant): void;
  receiveCoupons(page: CouponPage, options?: { readonly openid?: string }): readonly string[];
  complain(out_trade_no: string, complaint?: never, options?: OfMerchant): string;
  actOnComplaint(complaint_id: string, action: ComplaintActionType, content?: string): void;
  fail(operation: string, code: string): void;
  answerNext(fault: never): void;
  notify(event_type: string, notice: never): SandboxNotification;
  notifyNext(fault: never): void;
  replay(id?: string): Promise<readonly SandboxNotification[]>;
  advance(duration: string | number): Promise<void>;
}

/** What else an action works with. */
interface Asked {
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly inspector: Inspector;
}

/** What an action does in place of giving something to respond with. */
class Streaming {
  readonly begin: (response: ServerResponse) => void;

  constructor(begin: (response: ServerResponse) => void) {
    this.begin = begin;
  }
}

type Action = (sandbox: Controlled, body: JsonObject, asked: Asked) => unknown;

const required = (body: JsonObject, name: string): string => {
  const value = text(body, name);
  if (value !== '') return value;
  throw new ControlError(400, `The body needs ${name}, a string.`);
};

/** A string that may be left out. */
const optional = (body: JsonObject, name: string): string | undefined =>
  body[name] === undefined ? undefined : required(body, name);

/** Whose number a body names. */
const whose = (body: JsonObject): OfMerchant => {
  const mchid = optional(body, 'mchid');
  return mchid === undefined ? {} : { mchid };
};

/** A yes or no that may be left out. */
const flag = (body: JsonObject, name: string): boolean | undefined => {
  const value = body[name];
  if (value === undefined || typeof value === 'boolean') return value;
  throw new ControlError(400, `In the body, ${name} is true or false.`);
};

/** A number of the log, as a header or the query has it. */
const idOf = (value: string | null | undefined, name: string): number | undefined => {
  if (value === null || value === undefined || value === '') return undefined;
  if (/^\d{1,15}$/.test(value)) return Number(value);
  throw new ControlError(400, `${name} is the id of an entry, a whole number.`);
};

/** How many requests are shown, the last ones. */
const shownRequests = 200;

/** Every path of the control API, by verb. */
export const controls: Readonly<Record<string, Action>> = {
  'GET state': (sandbox) => sandbox.state,
  'GET requests': ({ requests }) =>
    requests.slice(-shownRequests).map(({ method, target, status, signatureAccepted, message, body }) => ({
      ...{ method, target, status, signatureAccepted, message },
      body: body.toString(),
    })),
  'GET events': (_, __, { query, headers, inspector }) => {
    const after =
      idOf(headers['last-event-id']?.toString(), 'Last-Event-ID') ?? idOf(query.get('after'), 'The parameter after');
    return new Streaming((response) => inspector.stream(response, after));
  },
  'GET entry': (_, __, { query, inspector }) => {
    const id = idOf(query.get('id'), 'The parameter id');
    if (id === undefined) throw new ControlError(400, 'The query needs id, the number of an entry.');
    const entry = inspector.entry(id);
    if (entry !== undefined) return entry;
    throw new ControlError(404, `There is no entry ${id}; it is too old, or was forgotten by a reset.`);
  },
  'GET cashier': (_, __, { query, inspector }) => {
    const out_trade_no = query.get('out_trade_no') ?? '';
    const found = inspector.cashier(out_trade_no);
    if (found !== undefined) return found;
    throw new ControlError(404, `There is no order ${JSON.stringify(out_trade_no)}.`);
  },
  'GET clock': (_, __, { inspector }) => inspector.clock(),
  'GET faults': (_, __, { inspector }) => inspector.faults(),
  'POST clear-faults': (_, __, { inspector }) => inspector.clearFaults(),
  'GET operations': (_, __, { inspector }) => inspector.operations(),
  'GET sample': (_, __, { query, inspector }) => inspector.sample(query.get('operation') ?? ''),
  'GET options': (_, __, { inspector }) => inspector.options(),
  'POST send': (_, body, { inspector }) => inspector.send(body as never),
  'GET notifications': ({ notifications }) => notifications,
  'GET snapshot': (sandbox) => sandbox.snapshot(),
  'POST restore': (sandbox, body) => sandbox.restore(body),
  'POST reset': (sandbox) => sandbox.reset(),
  'POST pay': (sandbox, body) => ({ transaction_id: sandbox.pay(required(body, 'out_trade_no'), whose(body)) }),
  'POST rotate-certificate': async (sandbox) => ({ serial: await sandbox.rotateCertificate() }),
  'POST merchant': (sandbox, body) => sandbox.addMerchant(optional(body, 'mchid')),
  'POST brand': (sandbox, body) => sandbox.addBrand(optional(body, 'brand_id')),
  'POST confirm': (sandbox, body) => ({ query_id: sandbox.confirm(required(body, 'out_order_no'), whose(body)) }),
  'POST fail-refund': (sandbox, body) => sandbox.failRefund(required(body, 'out_refund_no'), whose(body)),
  'POST confirm-transfer': (sandbox, body) => {
    const consent = flag(body, 'consent');
    sandbox.confirmTransfer(required(body, 'out_bill_no'), {
      ...whose(body),
      ...(consent !== undefined && { consent }),
    });
  },
  'POST fail-transfer': (sandbox, body) =>
    sandbox.failTransfer(required(body, 'out_bill_no'), optional(body, 'fail_reason'), whose(body)),
  'POST authorize-transfers': (sandbox, body) => ({
    authorization_id: sandbox.authorizeTransfers(required(body, 'out_authorization_no'), whose(body)),
  }),
  'POST close-authorization': (sandbox, body) =>
    sandbox.closeAuthorization(required(body, 'out_authorization_no'), optional(body, 'close_reason'), whose(body)),
  'POST sign-contract': (sandbox, body) => {
    const contract_code = required(body, 'contract_code');
    const page = body.sign === undefined ? undefined : (body as ContractPage);
    return { contract_id: page ? sandbox.signContract(page) : sandbox.signContract(contract_code, whose(body)) };
  },
  'POST terminate-contract': (sandbox, body) => sandbox.terminateContract(required(body, 'contract_code'), whose(body)),
  'POST fail-deduction': (sandbox, body) => sandbox.failDeduction(required(body, 'out_trade_no'), whose(body)),
  'POST receive-coupons': (sandbox, { openid, ...page }) => {
    const user = optional({ openid }, 'openid');
    required(page, 'send_coupon_merchant');
    return { coupon_codes: sandbox.receiveCoupons(page as never, user === undefined ? {} : { openid: user }) };
  },
  'POST complain': (sandbox, { out_trade_no, mchid, ...complaint }) => ({
    complaint_id: sandbox.complain(required({ out_trade_no }, 'out_trade_no'), complaint as never, whose({ mchid })),
  }),
  'POST act-on-complaint': (sandbox, body) =>
    sandbox.actOnComplaint(
      required(body, 'complaint_id'),
      required(body, 'action') as ComplaintActionType,
      optional(body, 'content'),
    ),
  'POST fail': (sandbox, body) => sandbox.fail(required(body, 'operation'), required(body, 'code')),
  'POST answer-next': (sandbox, body) => sandbox.answerNext(body as never),
  'POST notify': (sandbox, { event_type, ...notice }) =>
    sandbox.notify(required({ event_type }, 'event_type'), { ...notice, url: required(notice, 'url') } as never),
  'POST notify-next': (sandbox, body) => sandbox.notifyNext(body as never),
  'POST replay': async (sandbox, { id }) => sandbox.replay(optional({ id }, 'id')),
  'POST advance': (sandbox, { duration }) => sandbox.advance(duration as string),
};

/** Who may control a sandbox. */
export interface Guard {
  /** The address that it listens on. */
  readonly host: string;
  /** The origin of pages elsewhere that may, too. */
  readonly allowOrigin: string | undefined;
}

/**
 * Responds to a request of the control API. A page of another site can neither read nor do anything: not by a name that leads to
 * this machine (DNS rebinding), and not by a form, because only JSON is taken.
 */
export const control = async (
  incoming: IncomingMessage,
  response: ServerResponse,
  sandbox: Controlled,
  inspector: Inspector,
  guard: Guard,
): Promise<void> => {
  const { status, body } = await outcomeOf(incoming, sandbox, inspector, guard);
  if (body instanceof Streaming) {
    response.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8', ...commonHeaders(incoming, guard) });
    body.begin(response);
    return;
  }
  const bytes = body === undefined ? Buffer.alloc(0) : Buffer.from(JSON.stringify(body));
  response.writeHead(status, {
    ...(body !== undefined && {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Length': `${bytes.length}`,
    }),
    ...commonHeaders(incoming, guard),
  });
  response.end(bytes);
};

const commonHeaders = (incoming: IncomingMessage, guard: Guard): Record<string, string> => ({
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  ...crossOrigin(incoming, guard),
});

const outcomeOf = async (
  incoming: IncomingMessage,
  sandbox: Controlled,
  inspector: Inspector,
  guard: Guard,
): Promise<{ status: number; body: unknown }> => {
  try {
    refuseStrangers(incoming, guard);
    const { method = '', url = '', headers } = incoming;
    if (method === 'OPTIONS') return { status: 204, body: undefined };
    const [name = '', search = ''] = url.slice(controlPrefix.length).split(/[?#](.*)/s);
    const action = Object.hasOwn(controls, `${method} ${name}`) ? controls[`${method} ${name}`] : undefined;
    if (action === undefined) throw unknownPath(method, name);
    const body = method === 'POST' ? await bodyOf(incoming) : {};
    const done = await action(sandbox, body, { query: new URLSearchParams(search), headers, inspector });
    return done === undefined ? { status: 204, body: undefined } : { status: 200, body: done };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { status: error instanceof ControlError ? error.status : 400, body: { message } };
  }
};

const unknownPath = (method: string, name: string): ControlError => {
  const verbs = Object.keys(controls).filter((each) => each.endsWith(` ${name}`));
  if (verbs.length > 0)
    return new ControlError(405, `${controlPrefix}${name} takes ${verbs.join(' and ')}, and not ${method}.`);
  return new ControlError(404, `There is no ${controlPrefix}${name}; there are: ${Object.keys(controls).join(', ')}.`);
};

const refuseStrangers = ({ headers }: IncomingMessage, guard: Guard): void => {
  const { host = '', origin } = headers;
  const name = host.replace(/:\d+$/, '').toLowerCase();
  if (!/^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(name) && name !== guard.host) {
    throw new ControlError(403, 'The sandbox is controlled from this machine, by the name localhost or 127.0.0.1.');
  }
  if (
    origin === undefined ||
    origin === guard.allowOrigin ||
    (/^https?:\/\//.test(origin) && origin.replace(/^https?:\/\//, '') === host)
  )
    return;
  throw new ControlError(
    403,
    'The sandbox is controlled by no page of another origin; allowOrigin names one that may.',
  );
};

const bodyOf = async (incoming: IncomingMessage): Promise<JsonObject> => {
  const bytes = await readBody(incoming, limit);
  if (bytes === undefined) throw new ControlError(413, `The body has more than ${limit} bytes.`);
  // A form of another site is sent without asking; JSON is not.
  if (!/^application\/json\b/i.test(incoming.headers['content-type'] ?? '')) {
    throw new ControlError(415, 'The body is JSON, with Content-Type: application/json.');
  }
  let body: unknown;
  try {
    body = bytes.length === 0 ? {} : JSON.parse(bytes.toString());
  } catch {
    throw new ControlError(400, 'The body is no valid JSON.');
  }
  if (!isRecord(body)) throw new ControlError(400, 'The body must be a JSON object.');
  return body;
};

/** What lets the pages of one other origin read the response. */
export const crossOrigin = ({ headers }: IncomingMessage, { allowOrigin }: Guard): Record<string, string> =>
  allowOrigin === undefined || headers.origin !== allowOrigin
    ? {}
    : {
        'Access-Control-Allow-Origin': allowOrigin,
        'Access-Control-Allow-Methods': 'GET, POST, PUT, PATCH, DELETE',
        'Access-Control-Allow-Headers': headers['access-control-request-headers'] ?? '',
        'Access-Control-Expose-Headers': '*',
        Vary: 'Origin',
      };
