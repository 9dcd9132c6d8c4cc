import {
  type FactType,
  type FieldFact,
  type NotificationFacts,
  type OperationFacts,
  type Place,
  parentOf,
} from './facts';
import { type Block, blocksOf, type Table } from './markdown';

/** What one page describes. */
export interface PageFacts {
  operations: OperationFacts[];
  notifications: NotificationFacts[];
}

const columns = ['参数名', '类型', '必填', '描述'] as const;

/**
 * Reads a page of the official documentation: an operation by its 请求方式 and the tables of parameters that follow, a
 * notification by the fields of its ciphertext.
 *
 * @param page what the page is called, for the report
 */
export const readPage = (markdown: string, page: string): PageFacts => {
  const blocks = blocksOf(markdown);
  const [operation, ...others] = operationsIn(markdown);
  const sections = sectionsOf(blocks);
  const resource = sections.resource;
  const events = eventsIn(blocks);
  return {
    // A page that names several paths describes one structure for all of them.
    operations:
      operation === undefined ? [] : [operation, ...others].map((each) => ({ ...each, ...placesOf(sections) })),
    notifications: resource === undefined || events.length === 0 ? [] : [{ events, page, resource }],
  };
};

const operationsIn = (markdown: string): Pick<OperationFacts, 'method' | 'template' | 'pages'>[] =>
  [
    ...markdown
      .replaceAll('\\_', '_')
      .matchAll(/请求方式[：:]\s*【?(GET|POST|PUT|PATCH|DELETE)】?\s*`?\/(v3\/[^\s`【（(?]+)/g),
  ].map(([, method = '', template = '']) => ({ method, template, pages: 1 }));

const placesOf = ({ path, query, body, response }: Sections): Partial<Record<Place, FieldFact[]>> => ({
  ...(path === undefined ? {} : { path }),
  ...(query === undefined ? {} : { query }),
  ...(body === undefined ? {} : { body }),
  ...(response === undefined ? {} : { response }),
});

type Section = Place | 'resource';
type Sections = Partial<Record<Section, FieldFact[]>>;

/** Which section a line opens; what belongs to none ends the one before. */
const openedBy = (text: string): Section | 'other' | undefined => {
  if (/ciphertext.*解密后字段/.test(text)) return 'resource';
  if (!text.startsWith('#')) return /^\d{3} \S/.test(text) && !text.startsWith('200') ? 'other' : undefined;
  const title = text.replace(/^#+\s*/, '');
  if (/^Path/i.test(title)) return 'path';
  if (/^Query/i.test(title)) return 'query';
  if (/^(Body|包体)/i.test(title)) return 'body';
  if (/^(应答参数|返回参数)/.test(title)) return 'response';
  return 'other';
};

const sectionsOf = (blocks: readonly Block[]): Sections => {
  const sections: Sections = {};
  let open: Section | 'other' = 'other';
  for (const block of blocks) {
    if ('text' in block) {
      open = openedBy(block.text) ?? open;
    } else if (open !== 'other' && sections[open] === undefined && isOfFields(block.table)) {
      sections[open] = fieldsOf(block.table);
    }
  }
  return sections;
};

const isOfFields = ({ heading }: Table): boolean => columns.every((column) => heading.includes(column));

const typeOf = (written: string): FactType | undefined => {
  const inner = /^array\[(.+)\]$/i.exec(written)?.[1] ?? written;
  if (/^string/i.test(inner)) return 'string';
  if (/^(?:u?int(?:eger|32|64)?|long)\b/i.test(inner)) return 'integer';
  if (/^(?:number|float|double)/i.test(inner)) return 'number';
  if (/^bool/i.test(inner)) return 'boolean';
  return /^(?:object|map)/i.test(inner) ? 'object' : undefined;
};

/** The values that a description lists, where it says that it does. */
const valuesIn = (description: string): string[] => {
  const list = /(?:可选取值|枚举值|枚举|取值范围|可选值)[\s\S]*/.exec(description)?.[0] ?? '';
  return [
    ...new Set([...list.matchAll(/(?<![A-Za-z0-9_])([A-Z][A-Z0-9_]+)`?\s*[：:]/g)].map(([, value = '']) => value)),
  ];
};

/** Some descriptions say that a field needs no encryption. */
const isEncrypted = (description: string): boolean =>
  /需(?:要)?(?:使用|用|经|进行)?[^。，]{0,24}加密/.test(description.replace(/无需[^。，]*加密/g, ''));

const fieldsOf = ({ heading, rows }: Table): FieldFact[] => {
  const at = Object.fromEntries(columns.map((column) => [column, heading.indexOf(column)])) as Record<
    (typeof columns)[number],
    number
  >;
  const cell = (row: readonly string[], column: (typeof columns)[number]): string => row[at[column]] ?? '';
  const written = rows
    .map((row) => ({ row, name: cell(row, '参数名').replace(/`/g, '') }))
    .filter(({ name }) => name !== '');
  const lists = new Set(written.filter(({ row }) => /^array/i.test(cell(row, '类型'))).map(({ name }) => name));
  const listed = (name: string): string => {
    const parent = parentOf(name);
    const own = `${parent === '' ? '' : `${listed(parent)}.`}${name.slice(parent === '' ? 0 : parent.length + 1)}`;
    return lists.has(name) && !own.endsWith('[]') ? `${own}[]` : own;
  };
  const parents = new Set(written.map(({ name }) => parentOf(name)));
  return written.map(({ row, name }) => {
    const description = cell(row, '描述');
    const type = parents.has(name) ? 'object' : typeOf(cell(row, '类型'));
    const values = type === 'string' ? valuesIn(description) : [];
    return {
      name: listed(name),
      ...(type === undefined ? {} : { type }),
      ...(/^(?:true|是|必填)$/.test(cell(row, '必填')) ? { required: true } : {}),
      ...(values.length > 0 ? { values } : {}),
      ...(isEncrypted(description) ? { encrypted: true } : {}),
    };
  });
};

/** The names of the events, where the row of `event_type` writes them. */
const eventsIn = (blocks: readonly Block[]): string[] => {
  const rows = blocks.flatMap((block) => ('table' in block && isOfFields(block.table) ? block.table.rows : []));
  const row = rows.find((cells) => cells.some((cell) => cell === 'event_type')) ?? [];
  return [...new Set(row.join(' ').match(/\b[A-Z][A-Z0-9_]*(?:\.[A-Z0-9_]+)+/g) ?? [])];
};
