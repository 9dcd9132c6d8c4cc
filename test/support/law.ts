import fc from 'fast-check';

/** How many cases each law is tried with: 1,000 unless `LAW_RUNS` says otherwise. */
const runs = Number(process.env.LAW_RUNS ?? 1_000);

/** `LAW_SEED` repeats a run; the seed of a law that failed stands in its message. */
const seed = process.env.LAW_SEED === undefined ? {} : { seed: Number(process.env.LAW_SEED) };

/**
 * What a case costs, in cases of plain data (10 to 100 µs): a law of dearer ones is tried that many times less often, so that
 * a million of them stay bearable. A law that looks at many cases at once, as a process of `xmllint` does, divides by as many.
 */
export const cost = { data: 1, stream: 5, verification: 10, signature: 40, process: 1_000 } as const;

type Cost = keyof typeof cost;

/** The fewest cases that still say something. */
const fewest = 4;

/**
 * Tries a law with random cases, and throws with the smallest case that breaks it, its seed and its path.
 *
 * @param arbitraries what a case is made of
 * @param law throws where it does not hold
 */
export const holds = async <Case extends [unknown, ...unknown[]]>(
  arbitraries: { [Part in keyof Case]: fc.Arbitrary<Case[Part]> },
  law: (...parts: Case) => unknown,
  each: Cost = 'data',
): Promise<void> => {
  let count = 0;
  const property = fc.asyncProperty(...arbitraries, async (...parts: Case) => {
    await law(...parts);
    count += 1;
    // A process that never comes to its event loop is given up by the one that waits for it.
    if (count % 1_000 === 0) await new Promise((resolve) => setImmediate(resolve));
  });
  await fc.assert(property, { numRuns: Math.max(fewest, Math.ceil(runs / cost[each])), ...seed });
};

/** Any character, the ones of ASCII as often as all others, for they are the ones that mean something. */
const character = fc.oneof(
  { weight: 3, arbitrary: fc.nat(0x7f).map((code) => String.fromCharCode(code)) },
  { weight: 1, arbitrary: fc.constantFrom(...'中文é￥，\u2028\uFEFF') },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }) },
);

/** Text of any characters, whole ones. */
export const text = (constraints: fc.StringConstraints = {}): fc.Arbitrary<string> =>
  fc.string({ unit: character, maxLength: 24, ...constraints });

/** Text of any UTF-16 code units, so that many have half a character. */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.nat(0xff), fc.nat(0xffff), fc.integer({ min: 0xd800, max: 0xdfff })), { maxLength: 12 })
  .map((units) => String.fromCharCode(...units));

/** Text of these characters alone. */
export const textOf = (characters: string, constraints: fc.StringConstraints = {}): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...characters), maxLength: 12, ...constraints });

/** Bytes cut anywhere, as a stream may bring them. */
export const chunked = (bytes: Uint8Array, cuts: readonly number[]): Uint8Array[] => {
  const places = [...new Set(cuts.map((cut) => cut % (bytes.length + 1)))].sort((a, b) => a - b);
  return [...places, bytes.length].map((end, index) => bytes.subarray(places[index - 1] ?? 0, end));
};

/** Where bytes may be cut. */
export const cuts: fc.Arbitrary<number[]> = fc.array(fc.nat(1_000_000), { maxLength: 6 });

/** What a call gives, or what it throws. */
export const outcomeOf = <T>(call: () => T): { value?: T; error?: unknown } => {
  try {
    return { value: call() };
  } catch (error) {
    return { error };
  }
};

/** An object of a few fields, of which a later one takes precedence. */
export const fieldsOf = <T>(
  name: fc.Arbitrary<string>,
  value: fc.Arbitrary<T>,
  maxLength = 5,
): fc.Arbitrary<Record<string, T>> =>
  fc.array(fc.tuple(name, value), { maxLength }).map((pairs) => Object.fromEntries(pairs));

/** Whether no character of a text is half of one. */
export const isWhole = (given: string): boolean => Buffer.from(given).toString() === given;
