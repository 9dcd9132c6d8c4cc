/** The platform's clocks show Beijing time, which has no daylight saving. */
const BEIJING = 8 * 60 * 60 * 1000;

const shifted = (milliseconds: number): string => new Date(milliseconds + BEIJING).toISOString();

/** `2015-05-20T13:29:35+08:00`, from milliseconds since the epoch. */
export const isoTime = (milliseconds: number): string => `${shifted(milliseconds).slice(0, 19)}+08:00`;

/** `20091225091210`, Beijing time, from milliseconds since the epoch. */
export const compactTime = (milliseconds: number): string => shifted(milliseconds).slice(0, 19).replace(/\D/g, '');

/** `2015-05-20`, Beijing time, from milliseconds since the epoch. */
export const isoDate = (milliseconds: number): string => shifted(milliseconds).slice(0, 10);

/** The beginning of a day, `2015-05-20`, in milliseconds since the epoch. */
export const startOfDay = (date: string): number => Date.parse(`${date}T00:00:00+08:00`);
