import { closeSync, fchmodSync, openSync, renameSync, writeFileSync } from 'node:fs';

/**
 * Writes a file that its owner alone can read, whole or not at all: a process that is killed in mid-write leaves the old one.
 *
 * @throws Error of the system
 */
export const writePrivateFile = (path: string, text: string): void => {
  const fresh = `${path}.new`;
  const file = openSync(fresh, 'w', 0o600);
  try {
    // The mode counts only where the file is made.
    fchmodSync(file, 0o600);
    writeFileSync(file, text);
  } finally {
    closeSync(file);
  }
  renameSync(fresh, path);
};
