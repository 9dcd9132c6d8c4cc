/** Whether the user reads Chinese: by `LC_ALL`, `LC_MESSAGES` or `LANG`, and by the system's own setting where none is set. */
export const isChinese = (environment: NodeJS.ProcessEnv = process.env): boolean => {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG;
  return /^zh\b|^zh_/i.test(locale || Intl.DateTimeFormat().resolvedOptions().locale);
};

/** The one of two sentences that the user reads. */
export const say = (chinese: string, english: string): string => (isChinese() ? chinese : english);
