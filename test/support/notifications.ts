import { fileNames, follow, read, type Schema } from './catalogue';

/** One of the structures that a notification can hold, from its YAML file, with references resolved. */
export interface Described {
  /** The component's name, or the notification's own. */
  kind: string;
  original_type?: string;
  schema: Schema;
}

/** A notification and what it can hold. */
export interface DescribedNotification {
  event_type: string;
  variants: Described[];
}

interface Sealed {
  properties?: { resource?: { properties?: { original_type?: Schema; ciphertext?: { contentSchema?: Schema } } } };
}

/** Everything that `openapi/` documents about notifications of APIv3, read without any code of the generator. */
export const notificationsOf = (protocol: 'v3'): DescribedNotification[] => {
  const whole = follow();
  return fileNames()
    .filter((name) => name.startsWith(`webhooks/${protocol}/`))
    .map((name) => {
      const { operationId, requestBody } = read(name).post;
      const own: Sealed & { anyOf?: Sealed[] } = requestBody.content['application/json'].schema.allOf[1];
      const variants = (own.anyOf ?? [own]).flatMap(({ properties }) => {
        const { original_type, ciphertext } = properties?.resource?.properties ?? {};
        const held = ciphertext?.contentSchema;
        return (held?.anyOf ?? (held ? [held] : [])).map((schema) => ({
          kind: schema.$ref?.split('/').at(-1) ?? operationId.replace(/^notify/, ''),
          schema: whole(schema),
          ...(original_type?.const !== undefined && { original_type: original_type.const }),
        }));
      });
      return { event_type: name.replace(/^.*\/|\.yaml$/g, ''), variants };
    });
};
