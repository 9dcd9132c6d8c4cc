/** One sentence for the merchant's developer. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

/** Whether a request was let in; `unsigned` is one that carries no signature at all. */
export type SignatureVerdict = 'accepted' | 'refused' | 'unsigned';

/** A request in a list. */
export interface RequestSummary {
  /** Counts up with every entry and every reset from the time of the start on, so that no later sandbox uses it again. */
  readonly id: number;
  readonly kind: 'request';
  /** When it arrived, by the clock that signatures are held against: milliseconds since the epoch. */
  readonly at: number;
  readonly method: string;
  /** Path and query as on the request line. */
  readonly target: string;
  /** `POST v3/pay/transactions/native` */
  readonly operation?: string;
  /** What the official documentation calls the operation. */
  readonly title?: string;
  /** Of the response; 0 where there was none. */
  readonly status: number;
  readonly verdict: SignatureVerdict;
  /** The error of the response: `code`, of APIv2 `err_code`. */
  readonly code?: string;
  readonly message?: string;
  /** Milliseconds until the response was sent. */
  readonly duration: number;
  /** Business numbers of the path, the query and the body: values of `out_trade_no`, `transaction_id`, `out_refund_no` … */
  readonly numbers: readonly string[];
}

/**
 * - `acknowledged`: the receiver responded with a 2xx, and of APIv2 with `SUCCESS`
 * - `refused`: it responded with something else
 * - `unanswered`: it did not respond within 5 s, or could not be reached
 * - `unsent`: the URL does not lead to where notifications may go
 */
export type DeliveryOutcome = 'acknowledged' | 'refused' | 'unanswered' | 'unsent';

/** A delivery of a notification in a list. */
export interface DeliverySummary {
  /** Counted together with the ids of requests. */
  readonly id: number;
  readonly kind: 'delivery';
  /** When it ended: milliseconds since the epoch. */
  readonly at: number;
  /** The `id` of the notification, the same at each of its deliveries. */
  readonly notification: string;
  readonly event_type: string;
  readonly url: string;
  /** 1 for the first delivery. */
  readonly attempt: number;
  readonly outcome: DeliveryOutcome;
  /** Of the receiver's response. */
  readonly status?: number;
  /** Why there is no response. */
  readonly error?: string;
  /** Business numbers of what it says. */
  readonly numbers: readonly string[];
}

/** What arrived or was sent, in a list. */
export type EntrySummary = RequestSummary | DeliverySummary;

/** What a request signed, held against what it should have signed. */
export interface SignatureReport {
  readonly verdict: SignatureVerdict;
  /** The string that should have been signed; of APIv2 with `key=<secret>` at its end. */
  readonly expected: string;
  /** The string that was signed, where it could be found out. */
  readonly signed?: string;
  /** The first line, counted from 0, in which the two differ. */
  readonly firstDifference?: number;
  /** Why the signature was refused. */
  readonly reason?: Text;
  /** What to change. */
  readonly advice?: Text;
}

/** A response as it was sent. */
export interface SentResponse {
  /** 0 where there was none. */
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** The body with its sensitive fields decrypted, where it has any. */
  readonly opened?: unknown;
}

/** A request as it came, and what was made of it. */
export interface RequestEntry extends RequestSummary {
  /** Spelled as received. */
  readonly headers: Readonly<Record<string, string>>;
  /** As UTF-8; of an upload with the files left out. */
  readonly body: string;
  /** The body with its sensitive fields decrypted, where it has any. */
  readonly opened?: unknown;
  readonly signature: SignatureReport;
  readonly response: SentResponse;
  /** What to change, where the request was refused for something else than its signature. */
  readonly advice?: Text;
  /** What the platform lets pass and a merchant should know, each in two lines, Chinese and English. */
  readonly warnings: readonly string[];
}

/** A delivery as it was sent, and what came back. */
export interface DeliveryEntry extends DeliverySummary {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** What it says, before it was encrypted. */
  readonly resource?: unknown;
  /** What the receiver responded with; of the body the beginning. */
  readonly response?: { readonly status: number; readonly body: string };
}
