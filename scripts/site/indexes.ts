import type { Call, Model } from '../generate/model';
import { segmentsOf } from '../generate/template';
import { byText } from '../generate/text';
import { folderOf, type Language, sayIn } from './language';
import { beginningOf, placeOfBeginning, placeOfCall, placeOfNotification, placeOfProduct } from './places';
import { code, joined, plain, table } from './text';

/** What most readers look for comes first. */
const protocols = ['v3', 'v2', 'brand'];

const rankOf = ({ template }: Call): number => protocols.indexOf(segmentsOf(template)[0] ?? '');

const grouped = (calls: readonly Call[], keyOf: (call: Call) => string): Map<string, Call[]> => {
  const groups = new Map<string, Call[]>();
  for (const call of [...calls].sort((a, b) => rankOf(a) - rankOf(b) || byText(a.template, b.template))) {
    groups.set(keyOf(call), [...(groups.get(keyOf(call)) ?? []), call]);
  }
  return groups;
};

/** The page of each product, below its language; it is named after the first path that the product is known by. */
export const placesOfProducts = ({ catalogue }: Model): Map<string, string> => {
  const segments = Object.entries(catalogue.root['x-segments']).sort(([a], [b]) => byText(a, b));
  return new Map(segments.reverse().map(([segment, product]) => [product, placeOfProduct(segment)]));
};

const callLink = (call: Call, language: Language): string =>
  `[${plain(call.operation.summary)}](/${folderOf(language)}${placeOfCall(call)})`;

const callTable = (calls: readonly Call[], language: Language): string => {
  const say = sayIn(language);
  return table(
    [say('接口', 'operation'), '', say('路径', 'path')],
    calls.map((call) => [callLink(call, language), call.verb.toUpperCase(), code(call.template)]),
  );
};

/** The trees of the explorer, by product and by path, and the list of notifications, each by its place. */
export const indexPages = (model: Model, language: Language): Map<string, string> => {
  const say = sayIn(language);
  const root = `/${folderOf(language)}`;
  const places = placesOfProducts(model);
  const products = [...grouped(model.calls, ({ product = '' }) => product)].flatMap(([product, calls]) => {
    const place = places.get(product);
    return place === undefined ? [] : [{ product, place, calls }];
  });
  const beginnings = [...grouped(model.calls, ({ template }) => beginningOf(template))];
  const up = `[${say('接口', 'Operations')}](${root}api/index.md)`;
  const notifications = [...model.notifications].sort((a, b) => byText(a.name, b.name));
  return new Map([
    [
      'api/index.md',
      joined([
        `# ${say('接口与通知', 'Operations and notifications')}`,
        say(
          `${model.calls.length} 个接口，${notifications.length} 个通知；名称与字段的说明是官方文档的中文名。按 \`/\` 搜索名称、路径、字段或错误码。`,
          `${model.calls.length} operations and ${notifications.length} notifications. Titles and fields have their Chinese names, as in the official documentation. Press \`/\` to search by title, path, field or error code.`,
        ),
        `[${say('全部通知', 'All notifications')}](${root}api/notifications/index.md)`,
        `## ${say('按产品', 'By product')}`,
        products
          .map(({ product, place, calls }) => `- [${plain(product)}](${root}${place}) ${calls.length}`)
          .join('\n'),
        `## ${say('按路径', 'By path')}`,
        beginnings
          .map(([beginning, calls]) => `- [${beginning}](${root}${placeOfBeginning(beginning)}) ${calls.length}`)
          .join('\n'),
      ]),
    ],
    [
      'api/notifications/index.md',
      joined([
        `# ${say('通知', 'Notifications')}`,
        up,
        table(
          [say('通知', 'notification'), '`event_type`'],
          notifications.map((each) => [
            `[${plain(each.webhook.summary)}](${root}${placeOfNotification(each)})`,
            code(each.name),
          ]),
        ),
      ]),
    ],
    ...products.map(
      ({ product, place, calls }) => [place, joined([`# ${plain(product)}`, up, callTable(calls, language)])] as const,
    ),
    ...beginnings.map(
      ([beginning, calls]) =>
        [placeOfBeginning(beginning), joined([`# ${beginning}`, up, callTable(calls, language)])] as const,
    ),
  ]);
};
