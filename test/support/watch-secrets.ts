/**
 * Runs before the tests of every file. It learns each secret that a client or a webhook is made with, and those of each
 * request; listens to every event, log line and word to the console; and keeps every error of the SDK. After each test it
 * searches the one for the other. `SECRETS=all` looks at all errors of a test, and not only at the first of each kind;
 * `SECRETS_SEEN` names a file that tells what was looked at.
 */
import { subscribe } from 'node:diagnostics_channel';
import { appendFileSync } from 'node:fs';
import type { ClientRequest } from 'node:http';
import { afterEach, expect, vi } from 'vitest';
import { WeChatPayError } from '../../src/errors';
import { createWatch, shareWatch, type Watch } from './leaks';

/** Whom the tests name, and what these pay with. */
const personal = [
  ...['张三', '李四', '6222020200112233445', '440301199001011234'],
  ...['13800138000', '13900001234', '18500001111', '18675521234'],
];

const levels = ['debug', 'info', 'log', 'warn', 'error'] as const;

/** Every error of the SDK runs through the class that `WeChatPayError` extends, which is found anew each time. */
const gatherErrors = (watch: Watch): void => {
  const Watched = class extends Error {
    constructor(message?: string, options?: ErrorOptions) {
      super(message, options);
      watch.sawError(this);
    }
  };
  Object.setPrototypeOf(WeChatPayError, Watched);
};

const gatherEvents = (watch: Watch): void => {
  for (const name of ['request', 'response', 'refused', 'retry', 'keys']) {
    subscribe(`wechatpay-chain:${name}`, (event) => watch.saw(`the event ${name}`, event));
  }
};

/** The signature of each request, and the token in its address, as they are sent. */
const learnFromRequests = (watch: Watch): void => {
  subscribe('http.client.request.start', (message) => {
    const { request } = message as { request: ClientRequest };
    const [, signature] = /signature="([^"]+)"/.exec(`${request.getHeader('authorization')}`) ?? [];
    if (signature !== undefined) watch.learnForNow('Authorization', signature);
    const [, token] = /[?&]token=([^&]+)/.exec(request.path) ?? [];
    if (token !== undefined) watch.learnForNow('a token', decodeURIComponent(token));
  });
};

const watchConsole = (watch: Watch): void => {
  for (const level of levels) {
    const print = console[level].bind(console);
    console[level] = (...words: unknown[]) => {
      for (const word of words) watch.saw(`console.${level}`, word);
      print(...words);
    };
  }
};

const startWatch = (): Watch => {
  const watch = createWatch(process.env.SECRETS === 'all' ? Number.POSITIVE_INFINITY : 20);
  for (const pem of (process.env.RSA_KEYS ?? '').match(/-----BEGIN[\s\S]+?-----END[^\n]+/g) ?? []) {
    watch.learn('a private key', pem);
  }
  watch.learnPersonal(...personal);
  gatherErrors(watch);
  gatherEvents(watch);
  learnFromRequests(watch);
  watchConsole(watch);
  return watch;
};

const watch = shareWatch(startWatch);

vi.mock('../../src/settings', async (importOriginal) => {
  const original = await importOriginal<typeof import('../../src/settings')>();
  const settingsOf: typeof original.settingsOf = (options) => {
    watch.learnOptions(options);
    return original.settingsOf(options);
  };
  return { ...original, settingsOf };
});

vi.mock('../../src/webhook/options', async (importOriginal) => {
  const original = await importOriginal<typeof import('../../src/webhook/options')>();
  const webhookSettingsOf: typeof original.webhookSettingsOf = (options) => {
    watch.learnOptions(options);
    const settings = original.webhookSettingsOf(options);
    const log: typeof settings.log = (entry) => {
      // What a handler threw is the handler's own.
      watch.saw("a webhook's log entry", { ...entry, error: undefined });
      return settings.log(entry);
    };
    return { ...settings, log };
  };
  return { ...original, webhookSettingsOf };
});

vi.mock('../../src/observe/logger', async (importOriginal) => {
  const original = await importOriginal<typeof import('../../src/observe/logger')>();
  const logEvent: typeof original.logEvent = (logger, name, event) => {
    const write = (level: keyof typeof logger) => (line: object, message: string) => {
      watch.saw('a log line', [line, message]);
      return logger[level](line, message);
    };
    const writing = { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') };
    return original.logEvent(writing, name, event);
  };
  return { ...original, logEvent };
});

afterEach(() => {
  const { leaks, seen } = watch.search();
  const { SECRETS_SEEN: file } = process.env;
  if (file !== undefined) appendFileSync(file, `${JSON.stringify(seen)}\n`);
  expect(leaks, 'a secret is where it can be read').toEqual([]);
});
