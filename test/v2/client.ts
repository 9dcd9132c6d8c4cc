import type { BuilderOptions } from '../../src/options';
import type { LooseNode } from '../../types/core.js';
import { looseClient } from '../support/client';
import { makePair } from '../support/openssl';

export const mchid = '1900000109';

/** APIv2密钥 of the tests. */
export const secret = '192006250b4c09247ec02edce69f6a2d';

/** What a client takes beside APIv2, made once a test file. */
export const identity = (): Pick<BuilderOptions, 'mchid' | 'serial' | 'privateKey' | 'certs'> => {
  const [ours, theirs] = [makePair(), makePair('5157F09EFDC096DE15EBE81A47057A7200000001')];
  return { mchid, serial: ours.serial, privateKey: ours.pkcs8, certs: { PUB_KEY_ID_1: theirs.spki } };
};

/** A client of a platform. */
export const clientOf = (options: BuilderOptions): LooseNode => looseClient({ secret, retry: false, ...options });
