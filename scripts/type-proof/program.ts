import type { OperationFacts } from '../drift/facts';
import type { Call, Model } from '../generate/model';
import { fileOf } from '../generate/template';
import { EXPECTED, lackingVerbs, proofOf } from './call';
import { documentedCalls } from './documented';
import type { Resolve } from './sample';

const PRELUDE = `import type { Client } from '../src/client';
import type { MediaUtil } from '../src/upload/media-util';
import type { Request, Response } from '../types/operations';
declare const instance: Client;
declare const upload: MediaUtil;
declare const form: FormData;
declare function string(value: string | undefined): void;
declare function number(value: number | undefined): void;
declare function boolean(value: boolean | undefined): void;
declare function object(value: object | undefined): void;
declare function anything(value: unknown): void;
declare function bytes(value: Uint8Array): void;
declare function nothing(value: undefined): void;
`;

// A function a proof: the compiler gives up on the control flow of one that is too long.
const asFunction = (statements: string, index: number): string =>
  `export const proof${index} = async (): Promise<void> => {\n${statements}};\n`;

const grouped = <T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
};

/** Source files of statements, one a declaration file, by name. */
const filesOf = <T extends { template: string }>(
  items: readonly T[],
  prefix: string,
  textOf: (some: readonly T[]) => string,
): Map<string, string> =>
  new Map(
    [...grouped(items, ({ template }) => fileOf(template))].map(([file, some]) => [
      `${prefix}-${file.replaceAll('/', '-')}.ts`,
      textOf(some),
    ]),
  );

/** The proof by the official documentation; `only` leaves out what does not start with it. */
export const documentedFiles = (
  { calls, catalogue }: Model,
  facts: readonly OperationFacts[],
  only = '',
): Map<string, string> => {
  const wanted = facts.filter(({ template }) => template.startsWith(only));
  return filesOf(wanted, 'documented', (some) => {
    const proofs = some.map((each) => {
      const { valid, read, mistaken } = documentedCalls(each, calls, catalogue.accepted);
      return [...valid, read, ...mistaken.map((text) => `${EXPECTED}${text}`)].join('');
    });
    return `${PRELUDE}${proofs.map(asFunction).join('')}`;
  });
};

/** The proof by `openapi/`; `only` leaves out what does not start with it. */
export const proofFiles = ({ calls, catalogue }: Model, only = ''): Map<string, string> => {
  const resolve: Resolve = (name) => {
    const component = catalogue.schemas.get(name);
    if (!component) throw new Error(`no component ${name}`);
    return component.schema;
  };
  const textOf = (some: readonly Call[]): string => {
    const templates = grouped(some, ({ template }) => template);
    const proofs = [...templates.values()].flatMap((each) => [
      ...each.map((call) => proofOf(call, resolve)),
      lackingVerbs(each),
    ]);
    return `${PRELUDE}${proofs.map(asFunction).join('')}`;
  };
  const wanted = calls.filter(({ template }) => template.startsWith(only));
  return filesOf(wanted, 'catalogue', textOf);
};
