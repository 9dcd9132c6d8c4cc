import { isReference, type Schema } from './document';
import type { Catalogue, WebhookSource } from './load';
import { SourceError } from './parse';
import { componentName } from './schema';

/** What a notification of APIv3 can hold, by the `original_type` that says so. */
export interface Variant {
  /** Some notifications leave it out. */
  originalType?: string;
  /** What the ciphertext holds; nothing where the documentation does not say. */
  resource?: Schema;
}

/** A notification with everything resolved that the emitters ask for. */
export interface Notification extends WebhookSource {
  variants: Variant[];
  /** What the merchant answers beside the status, where it is more than that. */
  answer?: Schema;
}

/** The envelope's component, of which a notification of APIv3 only says what differs. */
const ENVELOPE = '#/components/schemas/NotificationEnvelope';

const variantOf = (schema: Schema): Variant => {
  const sealed = schema.properties?.resource?.properties ?? {};
  const original = sealed.original_type?.const;
  return {
    ...(typeof original === 'string' ? { originalType: original } : {}),
    ...(sealed.ciphertext?.contentSchema ? { resource: sealed.ciphertext.contentSchema } : {}),
  };
};

const variantsOfV3 = (schema: Schema | undefined, { file, name }: WebhookSource): Variant[] => {
  const [envelope, own] = schema?.allOf ?? [];
  if (envelope?.$ref !== ENVELOPE || !own) {
    throw new SourceError(`openapi/${file}: post.requestBody: expected allOf ${ENVELOPE} and what differs from it`);
  }
  if (own.properties?.event_type?.const !== name) {
    throw new SourceError(`openapi/${file}: post.requestBody: expected the event_type ${name}, as the file is named`);
  }
  return (own.anyOf ?? [own]).map(variantOf);
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

const variantsOfV2 = (schema: Schema | undefined, { file }: WebhookSource): Variant[] => {
  if (!schema) throw new SourceError(`openapi/${file}: post.requestBody: expected text/xml`);
  return [{ resource: opened(schema) }];
};

export const notificationOf = (source: WebhookSource): Notification => {
  const { content } = source.webhook.requestBody;
  const variants =
    source.protocol === 'v3'
      ? variantsOfV3(content['application/json']?.schema, source)
      : variantsOfV2(content['text/xml']?.schema, source);
  const success = source.webhook.responses['200'];
  const answer = success && !isReference(success) ? success.content?.['application/json']?.schema : undefined;
  return { ...source, variants, ...(answer ? { answer } : {}) };
};

/** The names of a structure's own fields. */
export const fieldsOf = (schema: Schema, catalogue: Pick<Catalogue, 'schemas'>): string[] => {
  if (schema.$ref === undefined) return Object.keys(schema.properties ?? {});
  const component = catalogue.schemas.get(componentName(schema.$ref));
  return component ? fieldsOf(component.schema, catalogue) : [];
};
