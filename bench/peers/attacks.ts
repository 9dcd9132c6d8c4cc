import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Attack, Outcome } from '../child/attacked';
import type { PeerName } from '../child/contestants/index.js';
import { body, order } from '../child/order.js';
import { childEnvironment, fileOf } from '../support/child';
import { printTable } from '../support/figures';
import { type Answer, type Forger, type Listening, listen, makeForger } from './hostile';

/** How long a call may take before it is said to hang: the longest time-out that a contestant has by itself is 30 s. */
const patience = 40_000;

const run = promisify(execFile);

/** What one contestant did under one attack. */
export interface Observed {
  attack: string;
  contestant: PeerName;
  /** In a word or two, for a table. */
  said: string;
  outcomes: Outcome[];
}

/** The servers of an attack: the platform's own, and another host. */
interface Servers {
  platform: Listening;
  elsewhere: Listening;
}

interface AttackKind {
  name: string;
  /** What the platform answers. Several answers are several calls. */
  answers?: (forger: Forger, elsewhere: () => number) => Answer[];
  does?: 'query-v2';
  /** A notification, instead of a response. */
  delivered?: (forger: Forger) => Parameters<Forger['notification']>[0];
  say: (outcomes: readonly Outcome[], servers: Servers) => string;
}

/** What an error is told apart by, if it has anything. */
const refusedWith = (what: string, { error }: Outcome): string =>
  error?.code === undefined ? what : `${what}: ${error.code}`;

const settledOf = (outcome: Outcome | undefined): string => {
  if (outcome === undefined) return 'not run';
  if (outcome.settled === 'fulfilled') return 'ACCEPTED';
  if (outcome.settled === 'pending') return `HANGS, ${patience / 1000} s and on`;
  if (outcome.settled === 'absent') return 'no APIv2';
  return refusedWith('refused', outcome);
};

const first = (outcomes: readonly Outcome[]): string => settledOf(outcomes[0]);

const within = (outcomes: readonly Outcome[]): string => {
  const [outcome] = outcomes;
  if (outcome?.settled !== 'rejected') return first(outcomes);
  return refusedWith(`fails within ${Math.ceil(outcome.milliseconds / 1000)} s`, outcome);
};

/** What the other host got to see, and whether the caller took its word. */
const redirected = (outcomes: readonly Outcome[], { elsewhere }: Servers): string => {
  if (elsewhere.arrived.length === 0) return first(outcomes).replace('refused', 'not followed');
  const sees = elsewhere.arrived.flatMap(({ authorization, body: sent }) => [
    ...(authorization ? ['Authorization'] : []),
    ...(sent.includes(order.out_trade_no) ? ['the order'] : []),
  ]);
  const shown = sees.length === 0 ? 'nothing secret' : [...new Set(sees)].join(' and ');
  return `FOLLOWED, shows ${shown}; ${first(outcomes)}`;
};

const leaked = (outcomes: readonly Outcome[]): string => {
  const ways = new Map<string, Set<string>>();
  for (const leak of outcomes.flatMap(({ leaks }) => leaks)) {
    const [secret = '', way = ''] = leak.split(' by ');
    ways.set(secret, (ways.get(secret) ?? new Set()).add(way));
  }
  if (ways.size === 0) return `none in ${outcomes.filter(({ settled }) => settled === 'rejected').length} errors`;
  return `LEAKS ${[...ways].map(([secret, by]) => `${secret} by ${[...by].join(', ')}`).join('; ')}`;
};

/** What became of an entity that the document declares itself. */
const expanded = (outcomes: readonly Outcome[]): string => {
  const [outcome] = outcomes;
  if (outcome?.settled !== 'fulfilled') return first(outcomes);
  const { attach }: { attach?: unknown } = Object(outcome.value);
  return `ACCEPTED, ${`${attach}`.length} characters of its entity`;
};

const json = { 'content-type': 'application/json' };

const reply =
  (status: number, headers: Record<string, string>, text: string): Answer =>
  (response) =>
    response.writeHead(status, headers).end(text);

const redirect =
  (status: number, elsewhere: () => number): Answer =>
  (response) =>
    response.writeHead(status, { location: `http://localhost:${elsewhere()}/v3/pay/transactions/native` }).end();

const fields = {
  return_code: 'SUCCESS',
  result_code: 'SUCCESS',
  appid: order.appid,
  mch_id: order.mchid,
  nonce_str: 'nonce',
  out_trade_no: order.out_trade_no,
  trade_state: 'SUCCESS',
};

/** An answer of APIv2, rightly signed over what the entity stands for, which the document itself declares. */
const withEntity =
  (forger: Forger, declared: string, value: string): Answer =>
  (response) => {
    const whole: Record<string, string> = { ...fields, attach: value };
    const write = (name: string): string => (name === 'attach' ? '&a;' : (whole[name] ?? ''));
    response.writeHead(200, { 'content-type': 'text/xml' });
    response.end(forger.v2(whole, write, `<!DOCTYPE xml [${declared}]>`));
  };

/** Entities of entities: `10 ** depth` letters of some hundred bytes. */
const bomb = (depth: number): string => {
  const name = (level: number): string => (level === depth ? 'a' : `b${level}`);
  const levels = Array.from({ length: depth }, (_, level) => level + 1);
  return [
    '<!ENTITY b0 "x">',
    ...levels.map((level) => `<!ENTITY ${name(level)} "${`&b${level - 1};`.repeat(10)}">`),
  ].join('');
};

const forgedBody = body.replace('abc', 'abd');

const attacks: readonly AttackKind[] = [
  {
    name: 'a byte of the body flipped',
    answers: ({ signed }) => [(response) => response.writeHead(200, signed(body)).end(forgedBody)],
    say: first,
  },
  { name: 'a 2xx without a signature', answers: () => [reply(200, json, forgedBody)], say: first },
  {
    name: 'an old response, of 301 s ago',
    answers: ({ signed }) => [(response) => response.writeHead(200, signed(body, 301)).end(body)],
    say: first,
  },
  {
    name: "a notification's GCM tag changed",
    delivered: () => (bytes) => bytes.writeUInt8(bytes.readUInt8(bytes.length - 1) ^ 1, bytes.length - 1),
    say: first,
  },
  {
    name: 'a bit of its ciphertext flipped',
    // "total":100 becomes "total":900.
    delivered: () => (bytes) => {
      const digit = bytes.length - 16 - '100}}'.length;
      bytes.writeUInt8(bytes.readUInt8(digit) ^ ('1'.charCodeAt(0) ^ '9'.charCodeAt(0)), digit);
    },
    say: first,
  },
  { name: 'a 302 to another host', answers: (_, elsewhere) => [redirect(302, elsewhere)], say: redirected },
  { name: 'a 307 to another host', answers: (_, elsewhere) => [redirect(307, elsewhere)], say: redirected },
  {
    name: 'secrets in the errors',
    answers: ({ signed }) => [
      reply(400, json, JSON.stringify({ code: 'PARAM_ERROR', message: '参数错误' })),
      reply(401, json, JSON.stringify({ code: 'SIGN_ERROR', message: '签名错误' })),
      reply(502, { 'content-type': 'text/html' }, '<html>502 Bad Gateway</html>'),
      (response) => response.writeHead(200, signed(body)).end(forgedBody),
      (response) => response.socket?.destroy(),
      reply(200, json, 'not JSON'),
    ],
    say: leaked,
  },
  {
    name: 'an entity in the XML of APIv2',
    does: 'query-v2',
    answers: (forger) => [withEntity(forger, '<!ENTITY a "expanded">', 'expanded')],
    say: expanded,
  },
  {
    name: 'an external entity in it',
    does: 'query-v2',
    answers: (forger) => [withEntity(forger, '<!ENTITY a SYSTEM "file:///etc/passwd">', '&a;')],
    say: expanded,
  },
  {
    name: 'entities of entities in it',
    does: 'query-v2',
    answers: (forger) => [withEntity(forger, bomb(5), 'x'.repeat(10 ** 5))],
    say: expanded,
  },
  {
    name: '101 Switching Protocols',
    answers: () => [
      (response) =>
        response.socket?.write('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n'),
    ],
    say: within,
  },
  { name: 'silence', answers: () => [() => undefined], say: within },
];

const meet = async (contestant: PeerName, attack: Attack): Promise<Outcome> => {
  const args = [fileOf('attacked'), contestant, JSON.stringify(attack)];
  const { stdout } = await run(process.execPath, args, { env: childEnvironment, maxBuffer: 2 ** 26 });
  if (stdout === '') throw new Error(`${contestant} ended without an outcome`);
  return JSON.parse(stdout);
};

const observe = async (kind: AttackKind, contestant: PeerName, forger: Forger): Promise<Observed> => {
  const { keys } = forger;
  const elsewhere = await listen((response) => response.writeHead(200, json).end(forgedBody));
  const answers = kind.answers?.(forger, () => elsewhere.port) ?? [];
  let turn = 0;
  const platform = await listen((response, request) =>
    answers[Math.min(turn, answers.length - 1)]?.(response, request),
  );
  const outcomes: Outcome[] = [];
  if (kind.delivered !== undefined) {
    const delivered = forger.notification(kind.delivered(forger));
    outcomes.push(await meet(contestant, { keys, patience, does: 'open', delivered }));
  }
  for (; turn < answers.length; turn += 1) {
    const { port } = platform;
    outcomes.push(await meet(contestant, { keys, patience, does: kind.does ?? 'order', port }));
  }
  const said = kind.say(outcomes, { platform, elsewhere });
  for (const server of [platform, elsewhere]) server.close();
  return { attack: kind.name, contestant, said, outcomes };
};

/** Runs tasks, so many at a time, and keeps their order. */
const inParallel = async <T>(tasks: readonly (() => Promise<T>)[], width: number): Promise<T[]> => {
  const results: T[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let mine = next++; mine < tasks.length; mine = next++) {
      const task = tasks[mine];
      if (task !== undefined) results[mine] = await task();
    }
  };
  await Promise.all(Array.from({ length: width }, worker));
  return results;
};

/** A call that nothing is wrong with succeeds; without that no refusal says anything. */
const requireSuccess = async (contestants: readonly PeerName[], forger: Forger): Promise<void> => {
  const { keys, signed } = forger;
  const platform = await listen((response) => response.writeHead(200, signed(body)).end(body));
  const v2 = await listen((response) => response.end(forger.v2(fields, (name) => Reflect.get(fields, name))));
  const delivered = forger.notification(() => undefined);
  try {
    for (const contestant of contestants) {
      const outcomes = [
        await meet(contestant, { keys, patience, does: 'order', port: platform.port }),
        await meet(contestant, { keys, patience, does: 'query-v2', port: v2.port }),
        await meet(contestant, { keys, patience, does: 'open', delivered }),
      ];
      const failed = outcomes.find(({ settled }) => settled !== 'fulfilled' && settled !== 'absent');
      if (failed !== undefined) throw new Error(`${contestant} fails without an attack: ${JSON.stringify(failed)}`);
    }
  } finally {
    for (const server of [platform, v2]) server.close();
  }
};

/** Every attack upon every contestant, each in a process of its own. Those that take long are begun first. */
export const attackAll = async (contestants: readonly PeerName[]): Promise<Observed[]> => {
  const forger = makeForger();
  await requireSuccess(contestants, forger);
  const kinds = [...attacks].reverse();
  const tasks = kinds.flatMap((kind) => contestants.map((contestant) => () => observe(kind, contestant, forger)));
  const observed = await inParallel(tasks, 2 * contestants.length + 4);
  return attacks.flatMap(({ name }) => observed.filter(({ attack }) => attack === name));
};

/** What was seen that should not be: it is written in capitals. */
export const failuresOf = (observed: readonly Observed[], name: PeerName): Observed[] =>
  observed.filter(({ contestant, said }) => contestant === name && /ACCEPTED|HANGS|LEAKS|FOLLOWED/.test(said));

export const printAttacks = (observed: readonly Observed[], contestants: readonly PeerName[]): void => {
  const saidOf = (kind: string, name: PeerName): string =>
    observed.find(({ attack, contestant }) => attack === kind && contestant === name)?.said ?? '';
  const rows = attacks.map(({ name }) => [name, ...contestants.map((contestant) => saidOf(name, contestant))]);
  printTable([['attack', ...contestants], ...rows]);
};
