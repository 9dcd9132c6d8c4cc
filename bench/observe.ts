/**
 * What it costs an attempt that nobody watches to find that out: the look at the channels, beside the same loop without it.
 * What listeners and a logger cost is in `call`. Run with `npm run bench -- observe`.
 */
import { channel } from 'node:diagnostics_channel';
import { median, printTable } from './support/figures';

const rounds = 21;
const times = 5_000_000;
const channels = ['request', 'response', 'refused', 'retry'].map((name) => channel(`wechatpay-chain:${name}`));
const [request, response, refused, retry] = channels as [Channel, Channel, Channel, Channel];
const observer: { logger: object | undefined } = { logger: undefined };

type Channel = ReturnType<typeof channel>;

const looking = (): boolean =>
  observer.logger !== undefined ||
  request.hasSubscribers ||
  response.hasSubscribers ||
  refused.hasSubscribers ||
  retry.hasSubscribers;

const notLooking = (): boolean => observer.logger !== undefined;

/** Nanoseconds a time. */
const measure = (look: () => boolean): number => {
  let found = 0;
  const start = performance.now();
  for (let time = 0; time < times; time += 1) if (look()) found += 1;
  if (found > 0) throw new Error('Somebody watches.');
  return ((performance.now() - start) * 1e6) / times;
};

const measured = { looking: [] as number[], notLooking: [] as number[] };
for (let round = 0; round < rounds; round += 1) {
  measured.notLooking.push(measure(notLooking));
  measured.looking.push(measure(looking));
}
printTable([
  ['nobody watches', 'an attempt'],
  ['a loop without the look', `${median(measured.notLooking).toFixed(1)} ns`],
  ['with the look at four channels', `${median(measured.looking).toFixed(1)} ns`],
]);
