import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { AesGcm, PemUtil } from '../../index';
import { CommandFailure, exitCodes } from '../failure';
import type { CertificatesFlags } from '../flags';
import { say } from '../language';
import { aligned, type CommandOutcome } from '../output';
import { clientOf, configurationOf, requiredSetting } from './configuration';

interface Sent {
  readonly serial_no: string;
  readonly effective_time: string;
  readonly expire_time: string;
  readonly encrypt_certificate: {
    readonly ciphertext: string;
    readonly nonce: string;
    readonly associated_data: string;
  };
}

/** Downloads the platform's certificates and says until when they are valid. */
export const certificates = async (flags: CertificatesFlags): Promise<CommandOutcome> => {
  const configuration = configurationOf(flags);
  const apiV3Key = requiredSetting(configuration, 'apiV3Key');
  const { data } = await clientOf(configuration).chain('v3/certificates').get();
  const found = (data as { data: readonly Sent[] }).data.map((each) => {
    const { ciphertext, nonce, associated_data } = each.encrypt_certificate;
    return { ...each, pem: AesGcm.decrypt(ciphertext, apiV3Key, nonce, associated_data) };
  });
  const folder = flags.output === undefined ? undefined : resolve(flags.output);
  const shown = found.map(({ serial_no, effective_time, expire_time, pem }) => {
    // The serial comes from the certificate itself: it becomes the name of a file.
    const serial = PemUtil.parseCertificateSerialNo(pem);
    const file = folder === undefined ? undefined : join(folder, `wechatpay_${serial}.pem`);
    if (folder !== undefined && file !== undefined) save(folder, file, pem);
    return {
      serial_no,
      effective_time,
      expire_time,
      ...(file !== undefined && { file }),
      ...(file === undefined && { pem }),
    };
  });
  return {
    data: { certificates: shown },
    text: aligned(
      shown.map(({ serial_no, effective_time, expire_time, file = '' }) => [
        serial_no,
        effective_time,
        `→ ${expire_time}`,
        file,
      ]),
    ),
  };
};

const save = (folder: string, file: string, pem: string): void => {
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${file}.part`, pem);
    renameSync(`${file}.part`, file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new CommandFailure(
      'SINK_FAILED',
      exitCodes.refused,
      say(`${file} 无法写入（${code}）。`, `${file} cannot be written (${code}).`),
    );
  }
};
