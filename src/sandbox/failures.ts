import type { OpenApiDocument } from './openapi/document';
import { createQueue } from './queue';
import { Refusal } from './refusal';

/** Errors that operations are to respond with. */
export interface Failures {
  /**
   * Lets the next request of an operation fail.
   *
   * @throws Error for an operation, or a code of one, that is not documented
   */
  add(operation: string, code: string): void;
  /**
   * The error that is due.
   *
   * @param operation `POST v3/pay/transactions/native`
   * @param asked the code that the request asks for itself
   */
  take(operation: string, asked: string | undefined): Refusal | undefined;
  /** What was added and is not taken yet. */
  items(): readonly { readonly operation: string; readonly code: string }[];
  /** Forgets what was added. */
  clear(): void;
}

/** The message of an error that was asked for. */
export const askedMessage = (code: string): string => `沙箱按要求返回${code}`;

/** The header by which a request asks for an error of its operation. */
export const failureHeader = 'wechatpay-sandbox-fail';

/**
 * @param read gives `openapi.json`, the same each time
 * @param changed is told of each change
 */
export const createFailures = (read: () => OpenApiDocument, changed: () => void): Failures => {
  const due = createQueue<{ readonly operation: string; readonly refusal: Refusal }>(changed);
  const documented = (operation: string, code: string): Refusal => {
    const errors = read().operation(operation)?.errors;
    if (errors === undefined) {
      throw new Error(
        `"${operation}" is no documented operation; write its verb and template, "POST v3/pay/transactions/native".`,
      );
    }
    // Of operations whose page lists no errors, any code may come.
    const status = errors.size === 0 ? 400 : errors.get(code);
    if (status === undefined) {
      throw new Error(`${operation} has no documented error "${code}"; it has: ${[...errors.keys()].join(', ')}.`);
    }
    return new Refusal(status, code, askedMessage(code));
  };
  return {
    add(operation, code) {
      const name = operation.replace(/^(\w+) \//, '$1 ');
      due.add({ operation: name, refusal: documented(name, code) });
    },
    take(operation, asked) {
      if (asked !== undefined) return askedOf(() => documented(operation, asked));
      return due.take((each) => each.operation === operation)?.refusal;
    },
    items: () => due.items().map(({ operation, refusal }) => ({ operation, code: refusal.code })),
    clear: due.clear,
  };
};

/** What a request asks for wrongly is told in its response. */
const askedOf = (find: () => Refusal): Refusal => {
  try {
    return find();
  } catch (error) {
    return new Refusal(400, 'PARAM_ERROR', `${failureHeader}: ${error instanceof Error ? error.message : error}`);
  }
};
