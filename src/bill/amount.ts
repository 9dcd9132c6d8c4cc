import { MediaError } from '../errors';
import { printable } from '../printable';

/**
 * An amount of a bill, text in 元, in 分, exactly.
 *
 * @throws MediaError `AMOUNT_INVALID` for anything other than an amount, and for one that is not a whole number of 分
 */
export const fenOf = (yuan: string): number => {
  const [, sign, whole, decimals = ''] = /^(-?)(0|[1-9]\d{0,15})(?:\.(\d{1,32}))?$/.exec(typed(yuan)) ?? [];
  if (whole === undefined) throw invalid(yuan, 'is no amount in 元, such as 12.30');
  const [fen, rest] = [`${decimals}00`.slice(0, 2), decimals.slice(2)];
  if (/[1-9]/.test(rest)) throw invalid(yuan, 'is not a whole number of 分');
  const amount = Number(whole + fen);
  if (!Number.isSafeInteger(amount)) throw invalid(yuan, 'is beyond what a number holds exactly');
  return sign === '-' && amount !== 0 ? -amount : amount;
};

/** Only text is an amount: a number would already have been rounded. */
const typed = (yuan: unknown): string => (typeof yuan === 'string' ? yuan : '');

const invalid = (yuan: unknown, why: string): MediaError =>
  new MediaError(
    'AMOUNT_INVALID',
    `${typeof yuan === 'string' ? `"${printable(yuan, 32)}"` : `A value of type ${typeof yuan}`} ${why}; pass the text of the bill's cell.`,
  );
