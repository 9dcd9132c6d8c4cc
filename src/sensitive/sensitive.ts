import type { AxiosResponse } from 'axios';
import type { EncryptedFields } from '../catalogue/traits';
import type { Call } from '../chain/node';
import { CryptoError, RequestError } from '../errors';
import type { KeysAtHand } from '../keys/fixed';
import { operationOf } from '../request/operation';
import type { Settings } from '../settings';
import { encryptCall } from './call';
import { isSensitiveMode } from './mode';
import { openFields, type SensitiveFailure } from './open';

/** What happens to the sensitive fields of a call, both ways. */
export interface Sensitive {
  /** @throws RequestError when a field cannot be encrypted; nothing was sent */
  encrypt(call: Call, fields: EncryptedFields | undefined): Promise<Call>;
  /** Opens the fields of a response that was parsed: one asked for as text, bytes or a stream stays as it is. */
  open(call: Call, fields: EncryptedFields | undefined, response: AxiosResponse): Promise<void>;
}

/** The sensitive fields of one merchant. */
export const createSensitive = (settings: Omit<Settings, 'keys'> & { keys: KeysAtHand }): Sensitive => {
  const { keys, signer, onSensitiveFailure } = settings;
  const decrypt = signer.decrypt?.bind(signer) ?? noDecrypt;

  const isAuto = ({ options }: Call): boolean => {
    const mode: unknown = options.sensitive ?? settings.sensitive;
    if (isSensitiveMode(mode)) return mode === 'auto';
    throw new RequestError('OPTIONS_INVALID', "sensitive is 'auto' or 'manual'.");
  };

  const tell = async (failure: SensitiveFailure): Promise<void> => {
    try {
      await onSensitiveFailure?.(failure);
    } catch {
      // The order is placed: a logger that throws must not make it look otherwise.
    }
  };

  return {
    encrypt: async (call, fields) =>
      isAuto(call) && fields ? encryptCall(call, fields, keys, settings.axios.headers) : call,
    open: async (call, fields, { data }) => {
      if (!isAuto(call) || fields?.response === undefined) return;
      const operation = operationOf(call);
      await openFields(data, fields.response, decrypt, (failure) => tell({ operation, ...failure }));
    },
  };
};

const noDecrypt = (): never => {
  throw new CryptoError('KEY_INVALID', 'The signer has no decrypt, and there is no privateKey.');
};
