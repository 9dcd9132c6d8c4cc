import { NotificationError } from '../../errors';
import { printable } from '../../printable';

/** A claim: an id, and proof that this delivery holds it and no other. */
export interface Claim {
  /** The notification's id. */
  readonly id: string;
  /** Unique to one claim. */
  readonly token: string;
}

/** What became of an attempt to claim an id. */
export type ClaimResult =
  | { readonly state: 'claimed'; readonly claim: Claim }
  /** Another delivery of the same notification is being processed. */
  | { readonly state: 'busy' }
  /** It was processed before; `answer` is the response of that time, if that was more than success. */
  | { readonly state: 'done'; readonly answer?: string };

/**
 * Remembers which notifications were processed, so that each is processed once. A claim holds for a lease; if a process
 * dies, its claim ends with the lease.
 */
export interface ReplayStore {
  /** Claims an id, atomically: of any number of concurrent attempts, on any number of replicas, one gets it. */
  claim(id: string): Promise<ClaimResult>;
  /**
   * Marks a claimed id as processed, for as long as duplicates may come. A second commit of the same claim changes nothing.
   *
   * @param answer kept, and returned to duplicates
   * @throws NotificationError `CLAIM_LOST` if the lease ended and another delivery has claimed the id since
   */
  commit(claim: Claim, answer?: string): Promise<void>;
  /** Releases a claimed id, because its handler failed; a lost or committed claim stays as it is. */
  release(claim: Claim): Promise<void>;
}

/** How long a store remembers. */
export interface StoreOptions {
  /**
   * How long a claim holds, in milliseconds: longer than any handler takes, otherwise a handler that outlives it may run
   * twice.
   *
   * @default 60_000
   */
  lease?: number | undefined;
  /**
   * How long a processed id is remembered, in milliseconds. WeChat Pay repeats a notification for 24 h 4 min.
   *
   * @default 172_800_000 (48 h)
   */
  retention?: number | undefined;
}

export const defaultLease = 60_000;

export const defaultRetention = 48 * 60 * 60 * 1000;

/** The error of a claim whose lease ended before its handler did. */
export const claimLost = ({ id }: Claim): NotificationError =>
  new NotificationError(
    'CLAIM_LOST',
    `The claim on the notification ${printable(id)} ran out before it was committed, and another delivery has it; raise the store's lease above what the handler takes.`,
  );
