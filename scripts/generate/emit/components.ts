import type { Model } from '../model';
import { Module } from '../module';
import { SourceError } from '../parse';
import { byText } from '../text';
import { declareType } from '../type';

/** `types/components.d.ts`: the structures that recur, each under its one name. */
export const emitComponents = ({ catalogue, contexts }: Model): Map<string, string> => {
  const module = new Module('components');
  for (const [name, { file, schema }] of [...catalogue.schemas].sort(([a], [b]) => byText(a, b))) {
    const context = contexts.get(name);
    if (!context) throw new SourceError(`openapi/${file}: \`${name}\` is used nowhere`);
    declareType(name, schema, { module, context, name }, schema.description ? [schema.description] : []);
  }
  return new Map([['types/components.d.ts', module.toString()]]);
};
