import { documented, marks } from '../../catalogue/kinds';
import { bears, type Documented } from '../../catalogue/marks';
import { v2EventTypes } from './v2-kind';

/** What of a notification its kind is told by. */
interface Received {
  readonly event_type: string;
  readonly original_type: string | undefined;
  readonly resource: object;
}

/**
 * What a notification of APIv3 holds, by the documented structures of its `event_type`. It is told by what is there and never
 * guessed, for money depends on it.
 *
 * @returns `undefined` for what matches none, or more than one
 * @example kindOf({ event_type: 'TRANSACTION.SUCCESS', original_type: 'transaction', resource }) // 'DirectPayment'
 */
export const kindOf = ({ event_type, original_type, resource }: Received): string | undefined => {
  const variants = documentedOf(event_type);
  const several = variants.flatMap(({ kinds }) => kinds).length > 1;
  const [only, ...more] = variants
    .filter((variant) => !several || agrees(variant, original_type))
    .flatMap(({ kinds }) => kinds)
    .filter((kind) => bears(resource, marks[kind] ?? {}));
  return more.length === 0 ? only : undefined;
};

/** The documented `event_type`s that have a kind; none for a text that is no kind. */
export const eventTypesOf = (kind: string): string[] =>
  Object.keys(documented).filter((event_type) => documentedOf(event_type).some(({ kinds }) => kinds.includes(kind)));

/** Every name that a handler can be registered by: `event_type`s, those of APIv2 that are told by their fields, and kinds. */
export const documentedNames = (): string[] => [
  ...Object.keys(documented),
  ...v2EventTypes,
  ...Object.values(documented).flatMap((variants) => variants.flatMap(({ kinds }) => kinds)),
];

/** What the documentation says of an `event_type`, which may be any text: `constructor` is none. */
export const documentedOf = (event_type: string): readonly Documented[] =>
  Object.hasOwn(documented, event_type) ? (documented[event_type] ?? []) : [];

/** Some notifications leave it out. */
const agrees = (variant: Documented, original_type: string | undefined): boolean =>
  original_type === undefined || variant.original_type === undefined || variant.original_type === original_type;
