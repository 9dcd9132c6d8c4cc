import { language } from './language';

const two = (number: number): string => `${number}`.padStart(2, '0');

/** The time of day, in Beijing as everything of WeChat Pay. */
export const timeOf = (milliseconds: number): string => {
  const date = new Date(milliseconds + 8 * 3_600_000);
  const parts = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()].map(two).join(':');
  return `${parts}.${`${date.getUTCMilliseconds()}`.padStart(3, '0')}`;
};

/** Day and time, in Beijing. */
export const momentOf = (milliseconds: number): string =>
  new Date(milliseconds + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');

/** An amount of fen as people read it: 1,234.05. */
export const yuanOf = (fen: number): string => {
  const [whole = '', cents = ''] = (Math.abs(fen) / 100).toFixed(2).split('.');
  return `${fen < 0 ? '-' : ''}¥${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${cents}`;
};

/** JSON as it is read, and anything else as it is. */
export const readable = (text: string): string => {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
};

export const countOf = (count: number): string => count.toLocaleString(language.value === 'zh' ? 'zh-CN' : 'en');
