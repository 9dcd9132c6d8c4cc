/** A message as it was signed: its body, and the values of the headers that prove it. */
export interface SignedMessage {
  body: Buffer;
  headers: Readonly<Record<string, string>>;
}

/** A message in which one thing is another. */
export interface Mutant extends SignedMessage {
  /** What was done to which byte of what. */
  what: string;
}

/** What is done at one byte: the bytes that stand instead of the text from there on. */
const changes: Readonly<Record<string, (bytes: Buffer, at: number) => readonly Uint8Array[]>> = {
  'flipped a bit of': (bytes, at) => [Buffer.of((bytes[at] ?? 0) ^ 1), bytes.subarray(at + 1)],
  'left out': (bytes, at) => [bytes.subarray(at + 1)],
  doubled: (bytes, at) => [bytes.subarray(at, at + 1), bytes.subarray(at)],
  'moved back': (bytes, at) => [bytes.subarray(at + 1, at + 2), bytes.subarray(at, at + 1), bytes.subarray(at + 2)],
  'cut off before': () => [],
  'put an F before': (bytes, at) => [Buffer.from('F'), bytes.subarray(at)],
};

/** @param step of so many bytes only one is changed */
const spoiled = (bytes: Buffer, step: number): { what: string; bytes: Buffer }[] =>
  Object.entries(changes).flatMap(([name, change], index) =>
    Array.from(bytes, (_, at) => at)
      .filter((at) => at % step === index % step)
      .map((at) => ({
        what: `${name} byte ${at}`,
        bytes: Buffer.concat([bytes.subarray(0, at), ...change(bytes, at)]),
      }))
      // Two bytes that are the same stay the same when they change places.
      .filter((mutant) => !mutant.bytes.equals(bytes)),
  );

/**
 * The message once for every byte of it and every change, and once without each of its headers.
 *
 * @param step of so many bytes only one is changed
 */
export const mutantsOf = ({ body, headers }: SignedMessage, step = 1): Mutant[] => [
  ...spoiled(body, step).map(({ what, bytes }) => ({ what: `${what} of the body`, body: bytes, headers })),
  ...Object.entries(headers).flatMap(([name, value]) => [
    ...spoiled(Buffer.from(value), step).map(({ what, bytes }) => ({
      what: `${what} of ${name}`,
      body,
      headers: { ...headers, [name]: bytes.toString('latin1') },
    })),
    {
      what: `left out ${name}`,
      body,
      headers: Object.fromEntries(Object.entries(headers).filter(([other]) => other !== name)),
    },
  ]),
];
