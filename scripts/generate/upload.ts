import type { UploadForm } from '../../src/catalogue/traits';
import type { Schema, UploadPart } from './document';
import type { Call, Model } from './model';
import { SourceError } from './parse';
import { componentName } from './schema';

type Schemas = Model['catalogue']['schemas'];

const resolved = (schema: Schema, schemas: Schemas): Schema =>
  (schema.$ref === undefined ? schema : schemas.get(componentName(schema.$ref))?.schema) ?? schema;

/**
 * How an upload of APIv3 is written: the part that is the file, and the fields of `meta` that say something of it. A form of
 * APIv2 has no `meta`, and is the caller's own.
 */
export const uploadFormOf = (
  { body, template, file: source, verb }: Call,
  schemas: Schemas,
): UploadForm | undefined => {
  if (body?.option !== 'body' || template.startsWith('v2/')) return undefined;
  const at = `openapi/${source}: ${verb}.requestBody`;
  const parts = Object.entries(body.schema.properties ?? {});
  const [file, ...more] = parts.filter(([, part]) => part.contentMediaType === 'application/octet-stream');
  const meta = body.schema.properties?.meta?.contentSchema;
  if (file === undefined || more.length > 0 || meta === undefined) {
    throw new SourceError(
      `${at}: an upload is one part of \`contentMediaType: application/octet-stream\` and a \`meta\` with its \`contentSchema\``,
    );
  }
  const fields = Object.entries(resolved(meta, schemas).properties ?? {});
  const named = (part: UploadPart): (typeof fields)[number] | undefined =>
    fields.find(([, field]) => field['x-upload'] === part);
  const [sha256, sm3, filename, algorithm] = [named('sha256'), named('sm3'), named('name'), named('algorithm')];
  const digest = sha256 ?? sm3;
  if (digest === undefined) {
    throw new SourceError(
      `${at}.meta: no field is the file's digest; write \`x-upload: sha256\` beside it, or \`sm3\``,
    );
  }
  const value = algorithm && (algorithm[1].enum ?? algorithm[1]['x-extensible-enum'])?.[0];
  if (algorithm && value === undefined) {
    throw new SourceError(`${at}.meta.${algorithm[0]}: the name of the algorithm is not known; write its \`enum\``);
  }
  return {
    file: file[0],
    digest: digest[0],
    algorithm: sha256 === undefined ? 'SM3' : 'SHA256',
    ...(filename && { filename: filename[0] }),
    ...(algorithm && { always: { [algorithm[0]]: `${value}` } }),
  };
};
