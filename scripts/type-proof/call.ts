import type { Parameter } from '../generate/document';
import { type Body, type Call, queryOf } from '../generate/model';
import { isVariable, segmentsOf } from '../generate/template';
import { readings } from './answer';
import { type Extent, fieldsOf, objectText, type Resolve, resolved, sample } from './sample';

/** Written here once more, apart from the generator's, so that one proves the other. */
const property = (segment: string): string => {
  if (isVariable(segment)) return `._${segment.slice(1, -1)}_`;
  const camel = segment.replace(/-[a-z]/g, (pair) => pair.charAt(1).toUpperCase());
  return camel.includes('-') ? `['${camel}']` : `.${camel}`;
};

/** The three ways to a node. */
const formsOf = (template: string): [property: string, chain: string, index: string] => [
  `instance${segmentsOf(template).map(property).join('')}`,
  `instance.chain('${template}')`,
  `instance['${template}']`,
];

const textOf = ({ schema }: Parameter, extent: Extent, resolve: Resolve): string => sample(schema, extent, resolve);

/** A form is given as an object that the prelude declares: APIv3 takes a `MediaUtil` or a `FormData`, APIv2 the latter only. */
const bodyText = ({ template }: Call, { option, schema }: Body, extent: Extent, resolve: Resolve): string => {
  if (option !== 'body') return sample(schema, extent, resolve);
  return extent === 'full' && !template.startsWith('v2/') ? 'upload' : 'form';
};

/** The options of a call, an expression each. */
const optionsOf = (call: Call, extent: Extent, resolve: Resolve): Map<string, string> => {
  const wanted = (place: Parameter['in']): Parameter[] =>
    call.parameters.filter(
      (each) =>
        each.in === place &&
        each.name !== 'Wechatpay-Serial' &&
        (place === 'path' || extent === 'full' || each.required),
    );
  const group = (place: Parameter['in']): string =>
    objectText(new Map(wanted(place).map((each) => [each.name, textOf(each, extent, resolve)])));
  const options = new Map(wanted('path').map((each) => [each.name, textOf(each, extent, resolve)]));
  if (extent === 'full' && call.template.includes('{empty}')) options.set('empty', "''");
  const query = queryOf(call);
  const fields = query ? fieldsOf(query, extent, resolve) : new Map<string, string>();
  if (fields.size > 0) options.set('query', objectText(fields));
  if (wanted('header').length > 0) options.set('headers', group('header'));
  if (call.body && (extent === 'full' || call.body.required)) {
    options.set(call.body.option, bodyText(call, call.body, extent, resolve));
  }
  if (extent === 'full' && call.certificate) options.set('security', 'true');
  if (extent === 'full' && call.operation['x-nonceless']) options.set('nonceless', 'true');
  return options;
};

const without = (fields: ReadonlyMap<string, string>, name: string): Map<string, string> =>
  new Map([...fields].filter(([each]) => each !== name));

const withField = (fields: ReadonlyMap<string, string>, name: string, text: string): Map<string, string> =>
  new Map([...fields, [name, text]]);

/** The structures that a caller fills in, with a way to put other fields into the options. */
const structuresOf = (call: Call, minimal: ReadonlyMap<string, string>, resolve: Resolve) => {
  const put = (option: string) => (fields: ReadonlyMap<string, string>) =>
    withField(without(minimal, option), option, objectText(fields));
  const structures: { fields: Map<string, string>; put: ReturnType<typeof put> }[] = [];
  const { body } = call;
  const schema = body && resolved(body.schema, resolve);
  if (body && body.option !== 'body' && schema?.properties && !schema.anyOf) {
    structures.push({ fields: fieldsOf(schema, 'minimal', resolve), put: put(body.option) });
  }
  const query = queryOf(call);
  if (query) structures.push({ fields: fieldsOf(query, 'minimal', resolve), put: put('query') });
  return structures;
};

/** Options that must not compile: one mistake each. */
const mistakesOf = (call: Call, resolve: Resolve): string[] => {
  const minimal = optionsOf(call, 'minimal', resolve);
  const variables = call.parameters.filter((each) => each.in === 'path').map(({ name }) => without(minimal, name));
  const fields = structuresOf(call, minimal, resolve).flatMap(({ fields, put }) => [
    put(withField(fields, 'no_such_field', '1')),
    ...[...fields.keys()].flatMap((name) => [
      put(without(fields, name)),
      put(withField(without(fields, name), name, 'Symbol()')),
    ]),
  ]);
  const wrong = ['{}', "'text'", 'new URLSearchParams()', ...(call.template.startsWith('v2/') ? ['upload'] : [])];
  const bodies =
    call.body?.option === 'body'
      ? [without(minimal, 'body'), ...wrong.map((text) => withField(minimal, 'body', text))]
      : [];
  return [withField(minimal, 'no_such_option', '1'), ...variables, ...fields, ...bodies].map(objectText);
};

/** Which of the prelude's functions takes an answer without fields. */
const UNSTRUCTURED = { bytes: 'bytes', text: 'string', none: 'nothing' } as const;

/** The next line must not compile. */
export const EXPECTED = '// @ts-expect-error\n';

/** `POST v3/pay/transactions/jsapi` */
const nameOf = ({ verb, template }: Call): string => `'${verb.toUpperCase()} ${template}'`;

/** The body by the operation's name, and given to the verb. */
const namedBody = (call: Call, resolve: Resolve): string => {
  const { body, template, verb } = call;
  const type = `Request<${nameOf(call)}>`;
  if (!body) return `nothing(undefined as ${type});\n`;
  const options = withField(optionsOf(call, 'minimal', resolve), body.option, 'body');
  const text = bodyText(call, body, 'minimal', resolve);
  return `{ const body: ${type} = ${text};\nawait instance['${template}'].${verb}(${objectText(options)}); }\n`;
};

/** The response by the operation's name, as the verb gives it. */
const namedResponse = (call: Call, minimal: string, resolve: Resolve): string => {
  const { answer, template, verb } = call;
  const data = `const data: Response<${nameOf(call)}> = (await instance['${template}'].${verb}(${minimal})).data;`;
  const read =
    'schema' in answer
      ? readings(answer.schema, 'data', answer.kind === 'xml', resolve).join('\n')
      : `${UNSTRUCTURED[answer.kind]}(data);`;
  return `{ ${data}\n${read}\n}\n`;
};

/** What proves an operation: calls that compile, answers that can be read, and mistakes that do not compile. */
export const proofOf = (call: Call, resolve: Resolve): string => {
  const { verb, template, answer } = call;
  const forms = formsOf(template);
  const full = objectText(optionsOf(call, 'full', resolve));
  const minimal = objectText(optionsOf(call, 'minimal', resolve));
  const calls = forms.flatMap((form) => [
    `await ${form}.${verb}(${full});\n`,
    `await ${form}.${verb}Async(${minimal});\n`,
  ]);
  const named = [namedBody(call, resolve), namedResponse(call, minimal, resolve)];
  const known = !('schema' in answer) || resolved(answer.schema, resolve).properties;
  const unknown = known
    ? forms.map((form) => `${EXPECTED}(await ${form}.${verb}(${minimal})).data.no_such_field;\n`)
    : [];
  const mistakes = mistakesOf(call, resolve).flatMap((options) =>
    forms.map((form) => `${EXPECTED}await ${form}.${verb}(${options});\n`),
  );
  return [...calls, ...named, ...unknown, ...mistakes].join('');
};

const VERBS = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** A template has no verbs but its own. */
export const lackingVerbs = (calls: readonly Call[]): string => {
  const [first] = calls;
  if (!first) return '';
  const own = new Set<string>(calls.map(({ verb }) => verb));
  return VERBS.filter((verb) => !own.has(verb))
    .flatMap((verb) => formsOf(first.template).map((form) => `${EXPECTED}await ${form}.${verb}({});\n`))
    .join('');
};
