/**
 * Holds `openapi/` against a folder of pages of the official documentation, as Markdown: `npm run drift -- FOLDER`. What
 * differs is printed, as JSON with `--json`; the exit code is 1 where the types would refuse a valid call or let plain
 * text out, 2 where nothing could be compared. `openapi/accepted.yaml` lists what is known and left as it is.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runDrift } from './drift/run';
import { load, readFolder } from './generate/load';

const openapi = join(fileURLToPath(new URL('..', import.meta.url)), 'openapi');

const { status, text } = runDrift(process.argv.slice(2), () => load(readFolder(openapi)));
if (status === 2) console.error(text);
else console.log(text);
process.exitCode = status;
