import type { BuilderOptions } from '../../src/options';
import { type SignedSettings, settingsOf } from '../../src/settings';

/** The settings with which a merchant signs and verifies. */
export const signedSettings = (options: BuilderOptions): SignedSettings => {
  const { signed } = settingsOf(options);
  if (signed === undefined) throw new Error('These are the options of APIv2 alone.');
  return signed;
};
