import { randomBytes } from 'node:crypto';

/** 32 characters (`0-9A-F`), 128 bits of the system's random source. */
export const nonce = (): string => randomBytes(16).toString('hex').toUpperCase();
