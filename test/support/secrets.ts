import { inspect } from 'node:util';
import { expect } from 'vitest';

/** The base64 of a PEM text. */
export const bareOf = (pem: string): string => pem.replace(/-----[^\n]+-----/g, '').replace(/\s/g, '');

/**
 * Expects that no way of printing an error shows a piece of a secret, in upper or lower case.
 *
 * @param secret base64; pieces of 16 characters are searched for, after the beginning that all keys share
 */
export const expectNoneOf = (secret: string, error: unknown): void => {
  const pieces = (secret.slice(40).match(/.{16}/g) ?? []).map((piece) => piece.toLowerCase());
  for (const seen of [error, (error as { cause?: unknown }).cause ?? {}]) {
    const printed = [
      inspect(seen, { depth: 20, showHidden: true }),
      JSON.stringify(seen),
      String((seen as Error).stack),
    ].join('\n');
    const shown = printed.replace(/\s/g, '').toLowerCase();
    expect(pieces.filter((piece) => shown.includes(piece))).toEqual([]);
  }
};
