import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Failures } from './failures';
import type { Fault } from './faults';
import { examine, type Gatekeeper } from './gate';
import type { Caller } from './keyring';
import { operate } from './operate';
import { bodyLimit, readBody } from './read-body';
import type { Exchanged, SandboxRequest } from './record';
import { replacement } from './replacement';
import type { Routes } from './router';
import type { RequestCheck, ResponseForm } from './schema';
import { holdBack, send } from './send';
import { signedBody } from './signed-body';
import { signWithFault } from './spoil';
import { operateV2, type ServingV2 } from './v2/operate';

/** What an exchange works with; the sandbox owns it. */
export interface Desk {
  /** Who calls, and by what it is known. */
  readonly caller: Caller;
  readonly keeper: Gatekeeper;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Bytes that an upload may have. */
  readonly uploadLimit: number;
  readonly routes: Routes;
  /** Holds a request against what is documented. */
  readonly check: RequestCheck;
  /** Errors that operations are to respond with. */
  readonly failures: Failures;
  /** Gives a response its documented form. */
  readonly form: ResponseForm;
  /** What carries requests of APIv2 out, by the merchant that they name. */
  readonly v2: (mchid: string) => ServingV2;
  /** Takes the next fault from the queue. */
  readonly nextFault: () => Fault | undefined;
  /** Remembers a request. */
  readonly record: (request: SandboxRequest) => void;
  /** Remembers what became of it. */
  readonly close: (exchanged: Exchanged) => void;
}

/**
 * One request and its response: receive, judge, record, operate, sign, send.
 *
 * @throws Error when the client goes away before its request is complete
 */
export const exchange = async (incoming: IncomingMessage, response: ServerResponse, desk: Desk): Promise<void> => {
  const began = performance.now();
  const { method = '', url: target = '', headers, rawHeaders } = incoming;
  const body = await readBody(incoming, bodyLimit(headers['content-type'], desk.uploadLimit));
  const bytes = body ?? Buffer.alloc(0);
  const signed = signedBody(headers['content-type'], bytes);
  const arrival = { method, target, body: signed, authorization: headers.authorization };
  const v2 = await operateV2({ method, target, headers, body }, desk.v2);
  const at = desk.now();
  const { authorization, message, refusal } = examine(arrival, desk.keeper, at);
  // A body that was not read to its end cannot have been verified.
  const signatureAccepted = v2?.signatureAccepted ?? (refusal === undefined && body !== undefined);
  const entry = {
    method,
    target,
    headers,
    rawHeaders,
    body: bytes,
    authorization,
    message: v2?.message ?? message,
    signatureAccepted,
    status: 0,
  };
  desk.record(entry);

  const { algorithm } = desk.caller;
  const fault = desk.nextFault();
  const instead = fault && replacement(fault);
  const answer =
    instead ??
    v2?.answer ??
    (await operate(
      { method, target, headers, body, refusal },
      { routes: desk.routes, caller: desk.caller, check: desk.check, failures: desk.failures, form: desk.form },
    ));
  const key = desk.caller.keyring.ofResponse(headers['wechatpay-serial']?.toString());
  const wire = await signWithFault(answer, { ...key, algorithm, name: desk.keeper.name, now: desk.now }, fault);
  await holdBack(response, fault);
  const isReset = fault?.kind === 'reset';
  // Before it is sent, so that whoever has the response finds it in the record.
  if (!isReset) entry.status = wire.status;
  const duration = performance.now() - began;
  desk.close({ request: entry, at, duration, response: isReset ? undefined : wire, fault: fault?.kind });
  send(wire, response, fault);
};
