import { unknownOption } from '../unknown-option';
import type { Fault, MessageFault } from './faults';
import type { DeliveryFault } from './notify/notification';
import type { SandboxOptions } from './options';

const text = (value: unknown): boolean => typeof value === 'string';
const natural = (most: number) => (value: unknown) =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) <= most;

/** The fastest that the sandbox waits. */
const fastest = 1_000_000;

/** What each option must be, and how that is said. */
const rules: Readonly<Record<keyof SandboxOptions, readonly [holds: (value: unknown) => boolean, must: string]>> = {
  port: [natural(65_535), 'a whole number from 0 to 65535'],
  host: [text, 'an address, or localhost'],
  tls: [(value) => typeof value === 'boolean', 'true or false'],
  allowOrigin: [
    (value) => text(value) && URL.canParse(`${value}`) && new URL(`${value}`).origin === value,
    'an origin such as https://docs.example',
  ],
  dir: [(value) => text(value) && value !== '', 'the path of a folder'],
  mchid: [(value) => text(value) && /^\d{1,32}$/.test(`${value}`), 'a string of 1 to 32 digits'],
  appid: [text, 'text'],
  serviceId: [text, 'text'],
  now: [(value) => typeof value === 'function', 'a function'],
  uploadLimit: [natural(Number.MAX_SAFE_INTEGER), 'a whole number of bytes'],
  keys: [(value) => typeof value === 'object' && value !== null, 'an object { merchant, platform } of PEM texts'],
  platformKeys: [
    (value) => value === 'public-key' || value === 'certificate' || value === 'both',
    "'public-key', 'certificate' or 'both'",
  ],
  algorithm: [(value) => value === 'RSA' || value === 'SM2', "'RSA' or 'SM2'"],
  seed: [text, 'text'],
  notifyUrl: [text, 'an absolute URL of http or https'],
  notifyHosts: [(value) => Array.isArray(value) && value.every(text), 'a list of host names'],
  speed: [
    (value) => typeof value === 'number' && value > 0 && value <= fastest,
    `a number above 0 and up to ${fastest}`,
  ],
};

/** @throws TypeError that names the option and what it must be */
export const checkOptions = (options: SandboxOptions): void => {
  const unknown = unknownOption(options, Object.keys(rules), 'Sandbox.start');
  if (unknown !== undefined) throw new TypeError(unknown);
  for (const [name, [holds, must]] of Object.entries(rules)) {
    const value = options[name as keyof SandboxOptions];
    if (value !== undefined && !holds(value)) throw new TypeError(`${name} must be ${must}.`);
  }
  const { algorithm, dir, platformKeys = 'certificate' } = options;
  if (algorithm !== 'SM2' || (dir === undefined && platformKeys === 'certificate')) return;
  throw new TypeError(
    `algorithm: 'SM2' (国密) does not go with ${dir === undefined ? `platformKeys: '${platformKeys}'; its platform has certificates alone` : 'dir; its keys are fresh at every start'}.`,
  );
};

type Kinds<F extends { readonly kind: string }> = Readonly<Record<F['kind'], true>>;

const ofMessages: Kinds<MessageFault> = {
  signature: true,
  signtest: true,
  tampered: true,
  truncated: true,
  'unknown-serial': true,
  stale: true,
  unsigned: true,
  delay: true,
};

const ofResponses: Kinds<Fault> = {
  ...ofMessages,
  status: true,
  html: true,
  'no-content': true,
  empty: true,
  reset: true,
  cut: true,
  redirect: true,
  body: true,
};

const ofDeliveries: Kinds<DeliveryFault> = { ...ofMessages, duplicate: true };

const checkKind = (fault: unknown, kinds: object, taker: string): void => {
  const kind: unknown = typeof fault === 'object' && fault !== null ? Reflect.get(fault, 'kind') : undefined;
  if (typeof kind === 'string' && Object.hasOwn(kinds, kind)) return;
  throw new TypeError(`${taker} takes an object whose kind is one of: ${Object.keys(kinds).join(', ')}.`);
};

/** What the numbers of a fault can be. */
const numbers: Readonly<Record<string, readonly [least: number, most: number]>> = {
  status: [200, 599],
  ms: [0, 2_147_483_647],
  seconds: [-1e9, 1e9],
};

const checkNumbers = (fault: object, taker: string): void => {
  for (const [name, [least, most]] of Object.entries(numbers)) {
    const value: unknown = Object.hasOwn(fault, name) ? Reflect.get(fault, name) : undefined;
    if (value === undefined || (Number.isInteger(value) && Number(value) >= least && Number(value) <= most)) continue;
    throw new TypeError(`${taker}: ${name} must be a whole number from ${least} to ${most}.`);
  }
};

/** @throws TypeError for what is no fault of a response */
export const checkFault = (fault: Fault): void => {
  checkKind(fault, ofResponses, 'answerNext');
  checkNumbers(fault, 'answerNext');
};

/** @throws TypeError for what is no fault of a delivery */
export const checkDeliveryFault = (fault: DeliveryFault): void => {
  checkKind(fault, ofDeliveries, 'notifyNext');
  checkNumbers(fault, 'notifyNext');
};
