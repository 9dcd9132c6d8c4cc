import { createPublicKey } from 'node:crypto';
import { aliases, codes as explained } from '../../explanations';
import { bilingual } from '../../hint';
import type { Brand } from '../brand';
import { isoDate, isoTime } from '../clock';
import type { Failures } from '../failures';
import type { Fault } from '../faults';
import type { Caller } from '../keyring';
import type { DeliveryFault } from '../notify/notification';
import type { Cashier } from '../operations/cashier';
import type { ClientOptions } from '../options';
import type { Queue } from '../queue';
import type { Timeline } from '../timeline';
import type { Knowledge } from './arrived';
import type { RequestJournal } from './journal';
import { type SampleRequest, sampleRequest } from './sample-request';
import { checkedRequest, type GivenRequest, sendTo, sentHeader, signedRequest } from './send-request';

/** What is asked of a sandbox by its page, beyond what the sandbox offers itself. */
export interface Inspector extends Pick<RequestJournal, 'entry' | 'stream'> {
  /** An order before its customer; `undefined` when there is none of this number. */
  readonly cashier: (out_trade_no: string) => Cashier | undefined;
  /** Milliseconds; `moved` is how far the time was moved forward. */
  readonly clock: () => { readonly now: number; readonly speed: number; readonly moved: number };
  /** What is still to go wrong. */
  readonly faults: () => {
    readonly answers: readonly Fault[];
    readonly failures: ReturnType<Failures['items']>;
    readonly deliveries: readonly DeliveryFault[];
  };
  readonly clearFaults: () => void;
  /** Every documented operation, and the errors that it can be made to respond with. */
  readonly operations: () => readonly DescribedOperation[];
  /** @throws Error for an operation that is not documented */
  readonly sample: (operation: string) => SampleRequest;
  /** What a client needs, and the authority that it has to trust, if the sandbox speaks HTTPS. */
  readonly options: () => ClientOptions & { readonly ca?: string };
  /**
   * Signs a request as the merchant, or as a brand, and sends it to the sandbox.
   *
   * @throws TypeError for what is no request of the API
   * @throws Error where there is no such brand
   */
  readonly send: (given: GivenRequest) => Promise<{ readonly id: number; readonly status: number }>;
}

/** An operation as it can be chosen. */
export interface DescribedOperation {
  /** `POST v3/pay/transactions/native` */
  readonly operation: string;
  readonly title: string;
  /** Each with its meaning in two lines, Chinese and English; empty where none is known. */
  readonly codes: readonly { readonly code: string; readonly status: number; readonly message: string }[];
}

/** What an inspector looks into. */
export interface Inspected {
  readonly journal: RequestJournal;
  readonly knowledge: Knowledge;
  readonly options: ClientOptions;
  readonly ca: string | undefined;
  /** The only ones that are accepted, if there are such. */
  readonly appid: string | undefined;
  readonly serviceId: string | undefined;
  readonly cashier: Inspector['cashier'];
  readonly timeline: Timeline;
  readonly speed: number;
  /** The clock of signatures, in milliseconds since the epoch. */
  readonly now: () => number;
  readonly failures: Failures;
  readonly faults: Queue<Fault>;
  readonly deliveryFaults: Queue<DeliveryFault>;
  /** A brand, or the first one. @throws Error where there is none */
  readonly brandOf: (brand_id: string | undefined) => Brand & Caller;
}

/** What samples have for the merchant's own, by name. */
const ownValues = (
  mchid: string,
  { appid = 'wx8888888888888888', serviceId, timeline }: Inspected,
): Readonly<Record<string, string>> => {
  const day = isoDate(timeline.now());
  return {
    ...{ mchid, sp_mchid: mchid, combine_mchid: mchid, mch_id: mchid, combine_mch_id: mchid },
    ...{ stock_creator_mchid: mchid, belong_merchant: mchid, sub_mchid: '1900000110', sub_mch_id: '1900000110' },
    ...{ appid, sp_appid: appid, combine_appid: appid, openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
    ...(serviceId !== undefined && { service_id: serviceId }),
    ...{ payer_client_ip: '127.0.0.1', spbill_create_ip: '127.0.0.1', notify_url: 'https://shop.example/notify' },
    ...{ begin_date: day, end_date: day, available_end_time: isoTime(timeline.now() + 86_400_000) },
  };
};

const meaningOf = (code: string): string => {
  const { chinese, english } = explained[aliases[code] ?? code] ?? {};
  return chinese === undefined || english === undefined ? '' : bilingual(chinese[0], english[0]);
};

export const createInspector = (inspected: Inspected): Inspector => {
  const { journal, knowledge, options, ca, now, timeline } = inspected;
  const { failures, faults, deliveryFaults, brandOf } = inspected;
  const { identity, document } = knowledge;
  return {
    entry: journal.entry,
    stream: journal.stream,
    cashier: inspected.cashier,
    clock: () => ({ now: timeline.now(), speed: inspected.speed, moved: timeline.moved() }),
    faults: () => ({ answers: faults.items(), failures: failures.items(), deliveries: deliveryFaults.items() }),
    clearFaults: () => {
      for (const each of [faults, failures, deliveryFaults]) each.clear();
    },
    operations: () =>
      document().operations.flatMap(({ name }) => {
        const operation = document().operation(name);
        if (operation === undefined) return [];
        const codes = [...operation.errors].map(([code, status]) => ({ code, status, message: meaningOf(code) }));
        return [{ operation: name, title: operation.title, codes }];
      }),
    sample: (operation) => {
      const encrypt = (plaintext: string): string => {
        const { keyring, algorithm } = / brand\//.test(operation) ? brandOf(undefined) : identity;
        // The key that `send` names.
        const key = createPublicKey(keyring.ofResponse(undefined).platformPrivateKey);
        return algorithm.encrypt(Buffer.from(plaintext), key).toString('base64');
      };
      const own = ownValues(identity.mchid, inspected);
      return sampleRequest(operation, { document: document(), now: timeline.now(), own, encrypt });
    },
    options: () => ({ ...options, ...(ca !== undefined && { ca }) }),
    send: async (given) => {
      const request = checkedRequest(given);
      const isBrand = request.target.startsWith('/brand/');
      const party = isBrand ? brandOf(given.brand_id) : identity;
      const signed = await signedRequest(request, party, knowledge.routesV2, now());
      const before = journal.last();
      const token = await sendTo({ base_uri: options.base_uri, ca }, signed);
      const found = journal.requestAfter(before, ({ headers }) => headers[sentHeader] === token);
      if (found === undefined) throw new Error('The request was forgotten by a reset before its response came.');
      return { id: found.id, status: found.status };
    },
  };
};
