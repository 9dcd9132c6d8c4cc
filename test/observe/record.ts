import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { DiagnosticEvents } from '../../src';

/** An event as it was published, with the name of its channel. */
export type Recorded = {
  [Name in keyof DiagnosticEvents]: { name: Name; event: DiagnosticEvents[Name] };
}[keyof DiagnosticEvents];

const names: readonly (keyof DiagnosticEvents)[] = ['request', 'response', 'refused', 'retry', 'keys', 'notification'];

/** All that is published while something runs, in this order. */
export const recording = async (run: () => Promise<unknown>): Promise<Recorded[]> => {
  const recorded: Recorded[] = [];
  const listeners = names.map((name) => ({
    channel: `wechatpay-chain:${name}`,
    listener: (event: unknown) => void recorded.push({ name, event } as Recorded),
  }));
  for (const { channel, listener } of listeners) subscribe(channel, listener);
  try {
    await run();
  } finally {
    for (const { channel, listener } of listeners) unsubscribe(channel, listener);
  }
  return recorded;
};

/** A log line. */
export interface Line {
  level: string;
  line: Record<string, unknown>;
  message: string;
}

/** A logger that keeps its lines. */
export const keepingLogger = () => {
  const lines: Line[] = [];
  const keep = (level: string) => (line: object, message: string) =>
    void lines.push({ level, line: line as Record<string, unknown>, message });
  const logger = { debug: keep('debug'), info: keep('info'), warn: keep('warn'), error: keep('error') };
  return { logger, lines };
};
