/**
 * Measures whether the SDK slows down every `await` of an application: the cost of one before and after the first call, in
 * fresh processes. Run with `npm run bench -- await`.
 */
import type { Awaits } from './child/await';
import { ways } from './child/ways';
import { compileChildren, runChild, withServer } from './support/child';
import { median, printTable } from './support/figures';

const rounds = 7;
const names = Object.keys(ways);

compileChildren();
await withServer(async (peer) => {
  const measured = new Map<string, Awaits[]>();
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) {
      const awaits = runChild<Awaits>('await', [name, JSON.stringify(peer)]);
      measured.set(name, [...(measured.get(name) ?? []), awaits]);
    }
  }
  const rows = names.map((name) => {
    const [before, after] = (['before', 'after'] as const).map((when) =>
      median((measured.get(name) ?? []).map((awaits) => awaits[when])),
    );
    return [name, `${before?.toFixed(0)} ns`, `${after?.toFixed(0)} ns`];
  });
  printTable([['an await', 'before the first call', 'after it'], ...rows]);
});
