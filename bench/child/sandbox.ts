/**
 * Runs a sandbox in its own process, and measures what it costs. Also measures its floor: one RSA verification on the event
 * loop and one signature on the thread pool per request, as in the sandbox, and nothing else. The parent sends an `Ask` and
 * receives a `Spent`.
 */
import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { promisify } from 'node:util';

/** Sent to the parent once the sandbox is listening. */
export interface Started {
  options: { mchid: string; serial: string; privateKey: string; base_uri: string };
  /** Milliseconds from import to listening, including generating the keys. */
  milliseconds: number;
}

/** A message from the parent: start a measurement, end it, or run the floor a number of times. */
export type Ask =
  | { ask: 'begin' }
  | { ask: 'end' }
  | { ask: 'floor'; turns: number; message: string; signature: string };

/** What the process spent on a measurement. */
export interface Spent {
  /** Microseconds of processor time, user and system. */
  processor: number;
  /** Bytes of heap in use after a garbage collection. */
  heap: number;
}

const signAsync = promisify<string, Buffer, KeyObject, Buffer>(sign);

const began = performance.now();
const built = new URL('../../dist/sandbox.js', import.meta.url).href;
const { Sandbox }: typeof import('../../src/sandbox/index.js') = await import(built);
const sandbox = await Sandbox.start();
const milliseconds = performance.now() - began;
const { mchid, serial, privateKey, base_uri } = sandbox.options;

const floor = async (turns: number, message: string, signature: string): Promise<void> => {
  const [publicKey, bytes] = [createPublicKey(privateKey), Buffer.from(message)];
  const key = createPrivateKey(privateKey);
  for (let turn = 0; turn < turns; turn += 1) {
    if (!verify('sha256', bytes, publicKey, Buffer.from(signature, 'base64')))
      throw new Error('the signature is wrong');
    await signAsync('sha256', bytes, key);
  }
};

let usage = process.cpuUsage();
process.on('disconnect', () => process.exit());
process.on('message', async (asked: Ask) => {
  if (asked.ask === 'floor') {
    usage = process.cpuUsage();
    await floor(asked.turns, asked.message, asked.signature);
  }
  if (asked.ask === 'begin') usage = process.cpuUsage();
  const { user, system } = process.cpuUsage(usage);
  if (asked.ask === 'end') global.gc?.();
  process.send?.({ processor: user + system, heap: process.memoryUsage().heapUsed } satisfies Spent);
});
process.send?.({ options: { mchid, serial, privateKey, base_uri }, milliseconds } satisfies Started);
