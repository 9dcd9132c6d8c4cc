import { Formatter } from '../crypto/formatter';
import { nonce } from '../crypto/nonce';
import { required } from './required';

/** What makes every signature another one; given only where a signature is to be repeated. */
export interface Moment {
  /**
   * Seconds since the epoch.
   *
   * @default now
   */
  timestamp?: string | number;
  /**
   * Up to 32 letters and digits.
   *
   * @default 32 random ones
   */
  nonce?: string;
}

/** A moment as texts. */
export const momentOf = ({ timestamp, nonce: given }: Moment): { timestamp: string; nonce: string } => ({
  timestamp: required('timestamp', timestamp ?? Formatter.timestamp()),
  nonce: required('nonce', given ?? nonce()),
});
