import { isReference, type Marks, type Schema } from './document';
import type { Catalogue, WebhookSource } from './load';
import { SourceError } from './parse';
import { componentName } from './schema';

/** One of the structures that a notification can hold: its kind. */
export interface Structure {
  /** The name of the component, or the notification's own where the structure is no component. */
  kind: string;
  /** What the documentation calls it. */
  title: string;
  schema: Schema;
  /** Some notifications leave it out. */
  originalType?: string;
  /** What tells it apart; nothing where there is nothing to tell apart. */
  marks?: Marks;
}

/** A notification with everything resolved that the emitters ask for. */
export interface Notification extends WebhookSource {
  /** What everything of it is named after: `TransactionSuccess` of the operationId `notifyTransactionSuccess`. */
  base: string;
  /** None where the documentation does not say what it holds. */
  structures: Structure[];
  /** What the merchant answers beside the status, where it is more than that. */
  answer?: Schema;
}

/** The envelope's component, of which a notification of APIv3 only says what differs. */
const ENVELOPE = '#/components/schemas/NotificationEnvelope';

/** What a notification of APIv3 can hold, by the `original_type` that says so. */
interface Variant {
  originalType?: string;
  resource?: Schema;
}

const baseOf = ({ webhook, file }: WebhookSource): string => {
  const [, name] = /^notify([A-Z]\w*)$/.exec(webhook.operationId) ?? [];
  if (!name) throw new SourceError(`openapi/${file}: post: expected an operationId like \`notifyTransactionSuccess\``);
  return name;
};

const variantOf = (schema: Schema): Variant => {
  const sealed = schema.properties?.resource?.properties ?? {};
  const original = sealed.original_type?.const;
  return {
    ...(typeof original === 'string' ? { originalType: original } : {}),
    ...(sealed.ciphertext?.contentSchema ? { resource: sealed.ciphertext.contentSchema } : {}),
  };
};

const variantsOf = (schema: Schema | undefined, { file, name }: WebhookSource): Variant[] => {
  const [envelope, own] = schema?.allOf ?? [];
  if (envelope?.$ref !== ENVELOPE || !own) {
    throw new SourceError(`openapi/${file}: post.requestBody: expected allOf ${ENVELOPE} and what differs from it`);
  }
  if (own.properties?.event_type?.const !== name) {
    throw new SourceError(`openapi/${file}: post.requestBody: expected the event_type ${name}, as the file is named`);
  }
  return (own.anyOf ?? [own]).map(variantOf);
};

/** A structure's schema with its fields, references followed. */
const resolved = (schema: Schema, { schemas }: Pick<Catalogue, 'schemas'>): Schema =>
  (schema.$ref === undefined ? schema : schemas.get(componentName(schema.$ref))?.schema) ?? schema;

const structureOf = (schema: Schema, source: WebhookSource, catalogue: Catalogue): Structure => {
  const { description, 'x-marks': marks } = resolved(schema, catalogue);
  return {
    kind: schema.$ref === undefined ? baseOf(source) : componentName(schema.$ref),
    title: schema.$ref === undefined ? source.webhook.summary : (description ?? source.webhook.summary),
    schema,
    ...(marks ? { marks } : {}),
  };
};

const structuresOfV3 = (source: WebhookSource, variants: readonly Variant[], catalogue: Catalogue): Structure[] => {
  const structures = variants.flatMap(({ originalType, resource }) =>
    (resource ? (resource.anyOf ?? [resource]) : []).map((schema) => ({
      ...structureOf(schema, source, catalogue),
      ...(originalType === undefined ? {} : { originalType }),
    })),
  );
  for (const structure of structures) checkMarks(structure, source, catalogue);
  for (const [index, one] of structures.entries()) {
    for (const other of structures.slice(index + 1)) checkApart(one, other, source);
  }
  return structures;
};

/** A mark is a field that the structure must have, or one that it does not know. */
const checkMarks = ({ schema, kind, marks = {} }: Structure, { file }: WebhookSource, catalogue: Catalogue): void => {
  const { required = [], properties = {} } = resolved(schema, catalogue);
  const lost = [...(marks.present ?? []), ...Object.keys({ ...marks.equal, ...marks.unequal })].find(
    (field) => !required.includes(field),
  );
  if (lost) throw new SourceError(`openapi/${file}: ${kind}: the mark \`${lost}\` is not required`);
  const own = marks.absent?.find((field) => Object.hasOwn(properties, field));
  if (own) throw new SourceError(`openapi/${file}: ${kind}: the mark \`${own}\` is a field of its own`);
};

/** No resource may bear the marks of two: one has a field that the other must not have, or another value. */
const checkApart = (one: Structure, other: Structure, { file }: WebhookSource): void => {
  const excludes = ({ marks: a = {} }: Structure, { marks: b = {} }: Structure): boolean =>
    (a.present ?? []).some((field) => b.absent?.includes(field)) ||
    Object.entries(a.equal ?? {}).some(
      ([field, value]) =>
        b.absent?.includes(field) ||
        b.unequal?.[field] === value ||
        (b.equal?.[field] !== undefined && b.equal[field] !== value),
    );
  if (excludes(one, other) || excludes(other, one)) return;
  throw new SourceError(`openapi/${file}: no \`x-marks\` tell ${one.kind} and ${other.kind} apart`);
};

/** A sealed field of XML is opened in its place, so its fields stand among the others. */
const opened = (schema: Schema): Schema => {
  const parts = Object.entries(schema.properties ?? {}).map(([name, field]): Schema => {
    if (field['x-encrypted'] && field.contentSchema) return field.contentSchema;
    return { required: schema.required?.includes(name) ? [name] : [], properties: { [name]: field } };
  });
  return {
    ...schema,
    required: parts.flatMap(({ required = [] }) => required),
    properties: Object.assign({}, ...parts.map(({ properties }) => properties)),
  };
};

const answerOf = ({ webhook }: WebhookSource): Schema | undefined => {
  const success = webhook.responses['200'];
  return success && !isReference(success) ? success.content?.['application/json']?.schema : undefined;
};

export const notificationOf = (source: WebhookSource, catalogue: Catalogue): Notification => {
  const { content } = source.webhook.requestBody;
  const answer = answerOf(source);
  const common = { ...source, base: baseOf(source), ...(answer ? { answer } : {}) };
  if (source.protocol === 'v2') {
    const schema = content['text/xml']?.schema;
    if (!schema) throw new SourceError(`openapi/${source.file}: post.requestBody: expected text/xml`);
    const structure = structureOf(opened(schema), source, catalogue);
    checkMarks(structure, source, catalogue);
    return { ...common, structures: [structure] };
  }
  const variants = variantsOf(content['application/json']?.schema, source);
  return { ...common, structures: structuresOfV3(source, variants, catalogue) };
};
