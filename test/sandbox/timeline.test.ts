import { describe, expect, it } from 'vitest';
import { createTimeline, millisecondsOf } from '../../src/sandbox/timeline';
import { restartClock, stopClock } from '../support/clock';

restartClock();

const settled = async (): Promise<void> => undefined;

describe('the time of a sandbox', () => {
  it('moves when it is told, and what falls due happens at its time and in its order', async () => {
    const timeline = createTimeline(() => 1_000_000, 1);
    const happened: [string, number][] = [];
    const note = (name: string) => () => void happened.push([name, timeline.now()]);
    timeline.after(20_000, note('second'));
    timeline.after(10_000, () => {
      note('first')();
      timeline.after(5_000, note('from the first'));
      timeline.after(500_000, note('never'));
    });
    timeline.after(40_000, note('last'));
    await timeline.advance(30_000, settled);
    expect(happened.map(([name, at]) => [name, Math.round((at - 1_000_000) / 1000)])).toEqual([
      ['first', 10],
      ['from the first', 15],
      ['second', 20],
    ]);
    expect(timeline.now()).toBe(1_030_000);
    await timeline.advance(10_000, settled);
    expect(happened.at(-1)).toEqual(['last', expect.closeTo(1_040_000, -3)]);
    timeline.close();
  });

  it('passes by itself, as many times faster as it was told', async () => {
    const clock = stopClock();
    const timeline = createTimeline(Date.now, 60);
    const happened: string[] = [];
    timeline.after(60_000, () => void happened.push('it'));
    await clock.pass(999);
    expect(happened).toEqual([]);
    await clock.pass(1);
    expect(happened).toEqual(['it']);
  });

  it('waits longer than a timer of Node.js can', async () => {
    const clock = stopClock();
    const timeline = createTimeline(Date.now, 1);
    const happened: string[] = [];
    timeline.after(30 * 86_400_000, () => void happened.push('it'));
    await clock.pass(29 * 86_400_000);
    expect(happened).toEqual([]);
    await clock.pass(86_400_000);
    expect(happened).toEqual(['it']);
  });

  it('leaves no timer when it is cleared, and takes nothing new when it is closed', async () => {
    const clock = stopClock();
    const timeline = createTimeline(Date.now, 1);
    const happened: string[] = [];
    const happen = (): void => void happened.push('it');
    timeline.after(1000, happen);
    timeline.clear();
    expect(clock.timers()).toBe(0);
    timeline.after(2000, happen);
    expect(clock.timers()).toBe(1);
    timeline.close();
    timeline.after(3000, happen);
    expect(clock.timers()).toBe(0);
    await timeline.advance(5000, settled);
    expect(happened).toEqual([]);
  });
});

describe('a duration', () => {
  it.each<[string | number, number]>([
    ['15s', 15_000],
    ['1h30m', 5_400_000],
    ['7d', 604_800_000],
    ['1.5s', 1500],
    ['20ms', 20],
    [0, 0],
    [1234, 1234],
  ])('is read: %j', (duration, milliseconds) => {
    expect(millisecondsOf(duration)).toBe(milliseconds);
  });

  it.each(['', '15', 's', '1 d', '-1s', '1d!', 'tomorrow', -1, Number.NaN, Number.POSITIVE_INFINITY])(
    'is refused where it is none: %j',
    (duration) => {
      expect(() => millisecondsOf(duration)).toThrow('A duration is a text such as 15s, 1h30m or 7d');
    },
  );
});
