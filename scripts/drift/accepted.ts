import type { Accepted } from '../generate/accepted';
import type { Difference } from './compare';
import type { NotificationFacts } from './facts';

/** The differences that nobody has decided yet. */
export const undecided = (differences: readonly Difference[], { differences: known }: Accepted): Difference[] =>
  differences.filter(
    ({ operation, place, field }) =>
      !known.some((each) => each.operation === operation && each.place === place && each.fields.includes(field)),
  );

/** A notification under the events that its page means. */
export const meant = (facts: NotificationFacts, { pages }: Accepted): NotificationFacts => {
  const slip = pages.find(({ page }) => new RegExp(`(?:^|/)${page}(?:\\.md)?$`).test(facts.page));
  return slip === undefined ? facts : { ...facts, events: slip.events };
};
