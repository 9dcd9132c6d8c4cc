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

/** What is done to one byte. */
const changes: Readonly<Record<string, (byte: number) => readonly number[]>> = {
  'flipped a bit of': (byte) => [byte ^ 1],
  'left out': () => [],
  doubled: (byte) => [byte, byte],
};

const spoiled = (bytes: Buffer): { what: string; bytes: Buffer }[] =>
  Object.entries(changes).flatMap(([name, change]) =>
    [...bytes].map((byte, at) => ({
      what: `${name} byte ${at}`,
      bytes: Buffer.concat([bytes.subarray(0, at), Buffer.from(change(byte)), bytes.subarray(at + 1)]),
    })),
  );

/** The message once for every byte of it and every change, and once without each of its headers. */
export const mutantsOf = ({ body, headers }: SignedMessage): Mutant[] => [
  ...spoiled(body).map(({ what, bytes }) => ({ what: `${what} of the body`, body: bytes, headers })),
  ...Object.entries(headers).flatMap(([name, value]) => [
    ...spoiled(Buffer.from(value)).map(({ what, bytes }) => ({
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
