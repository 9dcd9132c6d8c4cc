import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, YAMLParseError } from 'yaml';
import { type Accepted, accepted } from './accepted';
import {
  type Parameter,
  type PathItem,
  parameter,
  pathItem,
  type Response,
  type Root,
  response,
  root,
  type Schema,
  schema,
  type Webhook,
  webhookItem,
} from './document';
import { type Parse, recordOf, SourceError } from './parse';

/** One path: a file, the template that its place spells, and what it says. */
export interface Source {
  file: string;
  template: string;
  item: PathItem;
}

/** One notification: a file, and what it says. */
export interface WebhookSource {
  file: string;
  protocol: 'v2' | 'v3';
  /** The file's name: for APIv3 the `event_type`. */
  name: string;
  webhook: Webhook;
}

/** Everything that `openapi/` says, checked for its form. */
export interface Catalogue {
  root: Root;
  sources: Source[];
  webhooks: WebhookSource[];
  schemas: Map<string, { file: string; schema: Schema }>;
  parameters: Map<string, Parameter>;
  responses: Map<string, Response>;
  /** Where official pages are not followed. */
  accepted: Accepted;
}

/** The YAML files of a folder, by their path inside it. */
export const readFolder = (folder: string): Map<string, string> => {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.yaml'))
    .sort();
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
};

const read = <T>(file: string, source: string, as: Parse<T>): T => {
  let value: unknown;
  try {
    value = parse(source);
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    const { line = 1, col = 1 } = error.linePos?.[0] ?? {};
    throw new SourceError(`openapi/${file}:${line}:${col}: ${error.message.split('\n', 1)[0]}`);
  }
  return as(value, `openapi/${file}`);
};

/** @param files the text of the YAML files by their path inside `openapi/` */
export const load = (files: ReadonlyMap<string, string>): Catalogue => {
  const rootSource = files.get('openapi.yaml');
  if (rootSource === undefined) throw new SourceError('openapi/openapi.yaml: the file is missing');

  const catalogue: Catalogue = {
    root: read('openapi.yaml', rootSource, root),
    sources: [],
    webhooks: [],
    schemas: new Map(),
    parameters: new Map(),
    responses: new Map(),
    accepted: { differences: [], pages: [] },
  };
  for (const [file, source] of files) {
    const [, protocol, name = ''] = /^webhooks\/(v2|v3)\/([\w.-]+)\.yaml$/.exec(file) ?? [];
    if (protocol === 'v2' || protocol === 'v3') {
      catalogue.webhooks.push({ file, protocol, name, webhook: read(file, source, webhookItem).post });
    } else if (/^(?:v[23]|brand)\//.test(file)) {
      catalogue.sources.push({ file, template: file.replace(/\.yaml$/, ''), item: read(file, source, pathItem) });
    } else if (file.startsWith('components/schemas/')) {
      for (const [name, value] of Object.entries(read(file, source, recordOf(schema)))) {
        const other = catalogue.schemas.get(name);
        if (other) throw new SourceError(`openapi/${file}: \`${name}\` is also in openapi/${other.file}`);
        catalogue.schemas.set(name, { file, schema: value });
      }
    } else if (file === 'accepted.yaml') {
      catalogue.accepted = read(file, source, accepted);
    } else if (file === 'components/parameters.yaml') {
      catalogue.parameters = new Map(Object.entries(read(file, source, recordOf(parameter))));
    } else if (file === 'components/responses.yaml') {
      catalogue.responses = new Map(Object.entries(read(file, source, recordOf(response))));
    }
  }
  return catalogue;
};
