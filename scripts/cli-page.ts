/** Writes what the commands say of themselves into docs/cli.md. Run with `npm run generate:cli`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { withReference } from './cli/reference';

const path = fileURLToPath(new URL('../docs/cli.md', import.meta.url));
writeFileSync(path, withReference(readFileSync(path, 'utf8')));
