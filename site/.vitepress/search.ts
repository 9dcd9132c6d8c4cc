/**
 * The words of a text: Latin words, names like `out_trade_no` as a whole and by their parts, and Chinese, which is written
 * without spaces, two characters at a time. It is sent to the browser as its source, so it uses nothing but itself.
 */
export const tokenize = (text: string): string[] =>
  (text.toLowerCase().match(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}_])+/gu) ?? []).flatMap((run) => {
    if (!/\p{Script=Han}/u.test(run)) return [...new Set([run, ...run.split('_')])].filter((word) => word !== '');
    const characters = [...run];
    return characters.length === 1
      ? characters
      : characters.slice(1).map((each, index) => `${characters[index]}${each}`);
  });

/** What is in the explorer comes before what the guides say of it. It is sent to the browser as well. */
export const operationsFirst = (page: string): number => (/^\/(?:en\/)?api\//.test(page) ? 4 : 1);

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * What is searched of a page of an operation or a notification: its title with its path, the names of its fields, and its
 * error codes; the form is that of a heading and a paragraph, as the index wants it.
 */
export const searchedText = (page: string): string => {
  const [, title = ''] = /^# (.+)$/m.exec(page) ?? [];
  const [, name = ''] = /^`([^`]+)`/m.exec(page) ?? [];
  const cells = [...page.matchAll(/^\| (?:\d+ \| )?`([^`]+)`/gm)].flatMap(([, cell = '']) => cell.split(/[.[\]]+/));
  const words = [...new Set(cells)].join(' ');
  return `<h1>${escaped(title.replaceAll('\\', ''))} ${escaped(name)} <a href="#"></a></h1><p>${escaped(words)}</p>`;
};
