import { signal } from '@preact/signals';
import { failure } from './control';

export const panels = ['journal', 'orders', 'notifications', 'compose', 'faults', 'connect'] as const;

export type Panel = (typeof panels)[number];

/** Where the page is: `#/journal/12`, `#/orders`, `#/cashier/ORDER-1`. */
export interface Place {
  readonly panel: Panel | 'cashier';
  /** What of it: an entry's id, an order's number, a kind of state. */
  readonly item: string | undefined;
}

const isPanel = (name: string | undefined): name is Place['panel'] =>
  name === 'cashier' || (panels as readonly (string | undefined)[]).includes(name);

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const placeOf = (hash: string): Place => {
  const [panel, ...rest] = hash.replace(/^#\/?/, '').split('/');
  const item = rest.join('/');
  return { panel: isPanel(panel) ? panel : 'journal', item: item === '' ? undefined : decoded(item) };
};

export const place = signal(placeOf(location.hash));

addEventListener('hashchange', () => {
  place.value = placeOf(location.hash);
  failure.value = undefined;
});

export const hrefOf = (panel: Place['panel'], item?: string | number): string =>
  item === undefined ? `#/${panel}` : `#/${panel}/${encodeURIComponent(item)}`;

export const go = (panel: Place['panel'], item?: string | number): void => {
  location.hash = hrefOf(panel, item);
};
