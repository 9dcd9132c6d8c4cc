/**
 * One contestant meets one attack, in a process of its own: what becomes of the call is printed as an `Outcome`. Arguments:
 * the contestant, and an `Attack` as JSON.
 */
import { inspect } from 'node:util';
import { type PeerName, peers } from './contestants/index.js';
import { type Delivered, type Keys, open } from './contestants/open.js';
import { queryV2 } from './contestants/query-v2.js';

/** What is done: an order, a query by APIv2, or a notification opened. */
export type Attack = { keys: Keys; patience: number } & (
  | { does: 'order' | 'query-v2'; port: number }
  | { does: 'open'; delivered: Delivered }
);

export interface Outcome {
  /** `absent` where the contestant has nothing to do it with. */
  settled: 'fulfilled' | 'rejected' | 'pending' | 'absent';
  milliseconds: number;
  /** What was taken for true. */
  value?: unknown;
  /** What it failed with. */
  error?: { name: string; code?: string; message: string };
  /** Which secrets printing the error shows, and by which way. */
  leaks: string[];
}

const pieceOf = (pem: string): string => pem.split('\n')[8] ?? pem;

/** The ways an error is printed in. */
const printings: Record<string, (error: unknown) => string> = {
  'console.error': (error) => inspect(error),
  'JSON.stringify': (error) => `${JSON.stringify(error)}`,
  'a deep log': (error) => inspect(error, { depth: 20, showHidden: true, maxStringLength: null }),
};

const leaksOf = (error: unknown, keys: Keys): string[] => {
  const secrets: Record<string, (text: string) => boolean> = {
    Authorization: (text) => /signature=\\*"[A-Za-z0-9+/]{64}/.test(text),
    privateKey: (text) => text.includes(pieceOf(keys.privateKey)),
    apiV3Key: (text) => text.includes(keys.apiV3Key),
    secret: (text) => text.includes(keys.secret),
  };
  return Object.entries(printings).flatMap(([way, print]) => {
    const text = print(error);
    return Object.entries(secrets).flatMap(([name, isIn]) => (isIn(text) ? [`${name} by ${way}`] : []));
  });
};

/** Node.js' and axios' errors have a `code`, others a name; what wechatpay-node-v3 resolves to has a status. */
const described = (error: unknown): NonNullable<Outcome['error']> => {
  const { name, message, code, status }: Record<'name' | 'message' | 'code' | 'status', unknown> = Object(error);
  const known = typeof code === 'string' ? { code } : {};
  return { name: String(name ?? `status ${status}`), message: String(message ?? '').slice(0, 300), ...known };
};

const act = (name: PeerName, attack: Attack): Promise<unknown> | undefined => {
  const { keys } = attack;
  if (attack.does === 'open') return open[name](keys, attack.delivered);
  if (attack.does === 'query-v2') return queryV2[name]?.(keys, attack.port);
  const peer = { ...keys, port: attack.port, forgingPort: 0 };
  return peers[name](peer, attack.port).then(({ order }) => order());
};

const [, , name = '', text = ''] = process.argv;
const attack: Attack = JSON.parse(text);
const start = performance.now();

const report = (outcome: Omit<Outcome, 'milliseconds' | 'leaks'>, leaks: string[] = []): void => {
  const whole: Outcome = { ...outcome, milliseconds: Math.round(performance.now() - start), leaks };
  process.stdout.write(JSON.stringify(whole), () => process.exit());
};

const acting = act(name as PeerName, attack);
if (acting === undefined) report({ settled: 'absent' });
else {
  // Also keeps the process alive, where a call that never settles has nothing left that could settle it.
  setTimeout(() => report({ settled: 'pending' }), attack.patience);
  acting.then(
    (value) => report(value === undefined ? { settled: 'absent' } : { settled: 'fulfilled', value }),
    (error: unknown) => report({ settled: 'rejected', error: described(error) }, leaksOf(error, attack.keys)),
  );
}
