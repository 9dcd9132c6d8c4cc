/** Who encrypts and opens sensitive fields: the SDK, or the caller with `Rsa.encrypt` and `Rsa.decrypt` as in PHP. */
export type SensitiveMode = 'auto' | 'manual';

/** Whether an option is one of the modes. */
export const isSensitiveMode = (value: unknown): value is SensitiveMode => value === 'auto' || value === 'manual';
