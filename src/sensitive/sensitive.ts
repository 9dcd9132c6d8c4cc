import type { EncryptedFields } from '../catalogue/traits';
import type { Call } from '../chain/node';
import { CryptoError, RequestError } from '../errors';
import type { Signer } from '../keys/custom';
import type { KeysAtHand } from '../keys/fixed';
import { operationOf } from '../request/operation';
import { encryptCall } from './call';
import type { SensitiveMode } from './mode';
import { openFields, type SensitiveFailure } from './open';

/** The keys with which a merchant's sensitive fields are encrypted and decrypted. */
export interface SensitiveSettings {
  keys: KeysAtHand;
  signer: Signer;
  /** For calls that do not say. */
  sensitive: SensitiveMode;
  onSensitiveFailure: ((failure: SensitiveFailure) => void | Promise<void>) | undefined;
}

/** What happens to the sensitive fields of a call, both ways. */
export interface Sensitive {
  /**
   * @param text the call's `json`, written
   * @param headers those that every call carries
   * @returns encrypts; `undefined` where nothing has to be. It throws a RequestError when a field cannot be encrypted
   */
  encryptionOf(
    call: Call,
    text: string | undefined,
    fields: EncryptedFields,
    headers: () => unknown,
  ): (() => Promise<Call>) | undefined;
  /** Decrypts fields of a response that was parsed: one asked for as text, bytes or a stream stays as it is. */
  decryptionOf(call: Call, fields: EncryptedFields | undefined): ((data: unknown) => Promise<void>) | undefined;
}

/** The sensitive fields of one merchant. */
export const createSensitive = ({ keys, signer, sensitive, onSensitiveFailure }: SensitiveSettings): Sensitive => {
  const decrypt = signer.decrypt?.bind(signer) ?? noDecrypt;

  const tell = async (failure: SensitiveFailure): Promise<void> => {
    try {
      await onSensitiveFailure?.(failure);
    } catch {
      // The order has been placed; a logger that throws must not make it look otherwise.
    }
  };

  return {
    encryptionOf: (call, text, fields, headers) => {
      const { json, query, meta } = fields;
      const { options } = call;
      let mayHold =
        (query !== undefined && options.query !== undefined) || (meta !== undefined && options.body !== undefined);
      // JSON text may contain a field only if it contains the last word of its path.
      for (const path of json ?? []) {
        const name = path.slice(path.lastIndexOf('.') + 1, path.endsWith('[]') ? -2 : undefined);
        mayHold ||= text?.includes(`"${name}":`) === true;
      }
      return mayHold && (options.sensitive ?? sensitive) === 'auto'
        ? () => encryptCall(call, fields, keys, text, headers())
        : undefined;
    },

    decryptionOf: (call, fields) => {
      const mode: unknown = call.options.sensitive ?? sensitive;
      if (mode !== 'auto' && mode !== 'manual') {
        throw new RequestError('OPTIONS_INVALID', "sensitive is 'auto' or 'manual'.");
      }
      const paths = mode === 'auto' ? fields?.response : undefined;
      if (paths === undefined) return undefined;
      const operation = operationOf(call);
      return (data) => openFields(data, paths, decrypt, (failure) => tell({ operation, ...failure }));
    },
  };
};

const noDecrypt = (): never => {
  throw new CryptoError('KEY_INVALID', 'The signer has no decrypt, and there is no privateKey.');
};
