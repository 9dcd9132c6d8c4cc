import { RequestError } from '../errors';

const hour = 3_600_000;

/**
 * The day before, in Beijing, as `bill_date` wants it.
 *
 * @throws RequestError `OPTIONS_INVALID` for an invalid date
 */
export const yesterdayOf = (now: Date | number): string => {
  const time = Number(now) + (8 - 24) * hour;
  const day = new Date(time);
  if (!Number.isNaN(day.getTime()) && /^\d{4}-/.test(day.toISOString())) return day.toISOString().slice(0, 10);
  throw new RequestError('OPTIONS_INVALID', 'Bill.yesterday takes a Date, or the milliseconds of Date.now().');
};
