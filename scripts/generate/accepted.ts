import { listOf, object, type Parse, text } from './parse';

/** Fields of which it is known that a page is wrong. */
export interface AcceptedDifference {
  operation: string;
  place: string;
  /** As the page names them. */
  fields: string[];
  because: { zh: string; en: string };
}

/** `openapi/accepted.yaml`: where official pages are not followed. */
export interface Accepted {
  differences: AcceptedDifference[];
  /** Pages of notifications, `merchant/4012284177`, and the events that they mean. */
  pages: { page: string; events: string[] }[];
}

const because = object<AcceptedDifference['because']>({ zh: text, en: text }, {});

const difference = object<AcceptedDifference>({ operation: text, place: text, fields: listOf(text), because }, {});

/** @throws SourceError that names the entry */
export const accepted: Parse<Accepted> = object<Accepted>(
  {
    differences: listOf(difference),
    pages: listOf(object<Accepted['pages'][number]>({ page: text, events: listOf(text) }, {})),
  },
  {},
);
