import type { Schema } from '../../sandbox/openapi/document';
import { exitCodes, wrongUsage } from '../failure';
import type { SearchFlags } from '../flags';
import { say } from '../language';
import { aligned, type CommandOutcome, paintFor } from '../output';
import { type Catalogue, type Entry, type EventEntry, nameOf, propertiesOf, readCatalogue } from './catalogue';

/** Finds operations and notifications in which all words occur. */
export const search = async (words: readonly string[], { limit, fields }: SearchFlags): Promise<CommandOutcome> => {
  const most = Number(limit);
  if (!Number.isSafeInteger(most) || most < 1) {
    throw wrongUsage(
      say(
        `--limit 要的是正整数，而不是 ${JSON.stringify(limit)}。`,
        `--limit takes a whole number above 0, and not ${JSON.stringify(limit)}.`,
      ),
    );
  }
  const catalogue = readCatalogue();
  const wanted = words.map((word) => word.toLowerCase());
  const operations = ranked(catalogue.operations, wanted, (entry) => textsOf(entry, catalogue));
  const events = ranked(catalogue.events, wanted, ({ event_type, title }) => [`${event_type} ${title}`.toLowerCase()]);
  const shown = operations.slice(0, most);
  const shownEvents = events.slice(0, most);
  const found = shown.map((entry) => told(entry, catalogue, fields === true));
  return {
    exit: operations.length + events.length === 0 ? exitCodes.refused : exitCodes.ok,
    data: {
      operations: found,
      notifications: shownEvents.map(({ event_type, title, page }) => ({ event_type, title, page })),
      total: operations.length + events.length,
    },
    text: textOf(found, shownEvents, operations.length + events.length),
  };
};

/** Where a word counts most comes first: the title and the path, then what it belongs to, then the fields. */
const textsOf = (entry: Entry, { document }: Catalogue): readonly string[] => {
  const found = document.operation(nameOf(entry));
  const schemas = [found?.path ?? {}, found?.query ?? {}, found?.body?.schema ?? {}];
  const names = schemas.flatMap((schema) => fieldsOf(schema, document, 3));
  return [
    `${nameOf(entry)} ${entry.title}`.toLowerCase(),
    entry.tags.join(' ').toLowerCase(),
    names
      .map(({ name, title }) => `${name} ${title}`)
      .join(' ')
      .toLowerCase(),
  ];
};

const ranked = <T extends Entry | EventEntry>(
  entries: readonly T[],
  words: readonly string[],
  texts: (entry: T) => readonly string[],
): readonly T[] =>
  entries
    .map((entry) => ({ entry, rank: rankOf(texts(entry), words) }))
    .filter(({ rank }) => Number.isFinite(rank))
    .sort((a, b) => a.rank - b.rank || a.entry.title.length - b.entry.title.length)
    .map(({ entry }) => entry);

const rankOf = (texts: readonly string[], words: readonly string[]): number =>
  words.reduce((sum, word) => {
    const index = texts.findIndex((text) => text.includes(word));
    return sum + (index < 0 ? Number.POSITIVE_INFINITY : index);
  }, 0);

interface ShownField {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly title: string;
}

/** The fields of an object and of those in it, by their paths. */
const fieldsOf = (
  schema: Schema,
  document: Catalogue['document'],
  depth: number,
  where = '',
): readonly ShownField[] => {
  const known = document.resolve(schema);
  return Object.entries(propertiesOf(known, document)).flatMap(([name, given]) => {
    const field = document.resolve(given);
    const type = `${[field.type ?? 'object'].flat()[0]}`;
    const own = {
      name: `${where}${name}`,
      type,
      required: known.required?.includes(name) === true,
      title: field.description ?? '',
    };
    if (depth === 0) return [own];
    const below =
      field.items === undefined
        ? fieldsOf(field, document, depth - 1, `${where}${name}.`)
        : fieldsOf(field.items, document, depth - 1, `${where}${name}.0.`);
    return [own, ...below];
  });
};

const told = (entry: Entry, { document }: Catalogue, withFields: boolean) => {
  const found = withFields ? document.operation(nameOf(entry)) : undefined;
  const parts = [found?.path, found?.query, found?.body?.schema].flatMap((schema) =>
    schema === undefined ? [] : fieldsOf(schema, document, 3),
  );
  return {
    operation: nameOf(entry),
    title: entry.title,
    tags: entry.tags,
    page: entry.page,
    ...(withFields && { fields: parts }),
  };
};

const textOf = (found: readonly ReturnType<typeof told>[], events: readonly EventEntry[], total: number): string => {
  const paint = paintFor(process.stdout);
  if (total === 0) return say('没有找到。', 'Nothing was found.');
  const rows = found.map(({ operation, title }) => [operation, title]);
  const lines = aligned([...rows, ...events.map(({ event_type, title }) => [event_type, title])]).split('\n');
  const blocks = lines.map((line, index) => {
    const { fields = [], page = undefined } = found[index] ?? {};
    const told = aligned(
      fields.map(({ name, type, required, title }) => [`    ${name}${required ? ' *' : ''}`, type, title]),
    );
    return told === ''
      ? line
      : `${paint.strong(line)}\n${page === undefined ? '' : `    ${paint.pale(page)}\n`}${told}`;
  });
  const more = total - lines.length;
  return [
    ...blocks,
    ...(more > 0
      ? [paint.pale(say(`另有 ${more} 个；--limit 可显示更多。`, `${more} more; --limit shows them.`))]
      : []),
  ].join('\n');
};
