import { randomBytes } from 'node:crypto';
import { constants, open as openDescriptor, type Stats } from 'node:fs';
import { access, mkdtemp, open, readlink, realpath, rename, rm, stat } from 'node:fs/promises';
import { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve, sep } from 'node:path';
import type { Writable } from 'node:stream';
import { promisify } from 'node:util';
import { MediaError } from '../errors';

/** A place for a file, behind every link; `mode` is that of the file it replaces. */
export interface FilePlace {
  kind: 'file';
  path: string;
  mode: number | undefined;
}

/** Something other than a file: it is written to, and never replaced. */
export interface AsItIs {
  kind: 'pipe' | 'device' | 'descriptor';
  path: string;
}

export type Target = FilePlace | AsItIs;

/** The files that a process has open, by the names that Linux and macOS give them. */
const descriptor = /^\/(?:dev\/(?:stdout|stderr|fd\/\d+)|proc\/(?:self|\d+)\/fd\/\d+)$/;

/**
 * What a path names: an existing or a future file, or something else. Changes nothing.
 *
 * @throws MediaError `SINK_FAILED` for a folder, a socket, or a file whose folder is missing or cannot be written
 */
export const targetOf = async (path: string): Promise<Target> => {
  try {
    const found = await statsOf(path);
    if (found === undefined) return await writable({ kind: 'file', path: await endOf(path), mode: undefined });
    const kind = kindOf(path, found);
    return kind === 'file' ? await writable({ kind, path: await realpath(path), mode: found.mode }) : { kind, path };
  } catch (error) {
    throw error instanceof MediaError ? error : sinkFailed(error);
  }
};

const statsOf = async (path: string): Promise<Stats | undefined> => {
  try {
    return await stat(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' && !path.endsWith(sep)) return undefined;
    throw error;
  }
};

const kindOf = (path: string, stats: Stats): Target['kind'] => {
  if (stats.isFIFO()) return 'pipe';
  if (stats.isCharacterDevice() || stats.isBlockDevice()) return 'device';
  if (stats.isFile()) return descriptor.test(path) ? 'descriptor' : 'file';
  const what = stats.isDirectory() ? 'a folder' : 'neither a file, a pipe nor a device';
  throw new MediaError('SINK_FAILED', `The sink is ${what}; give the path of a file.`);
};

/** The path of a file that does not exist yet: a dangling link is followed to its end. */
const endOf = async (path: string): Promise<string> => {
  const link = await readlink(path).catch(() => undefined);
  return link === undefined ? path : endOf(resolve(await realpath(dirname(path)), link));
};

const writable = async (place: FilePlace): Promise<FilePlace> => {
  await access(dirname(place.path), constants.W_OK);
  return place;
};

/**
 * Puts a file into place when it is complete: it is written next to it under another name, and removed on failure.
 *
 * @param write fills the file and ends it
 */
export const placed = async ({ path, mode }: FilePlace, write: (file: Writable) => Promise<void>): Promise<void> => {
  const beside = `${path}.${randomBytes(6).toString('hex')}.part`;
  try {
    await write(await createFile(beside, mode));
    await rename(beside, path).catch(refuse);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
};

/** The file exists once this returns, so that it can be removed whenever writing fails. */
const createFile = async (path: string, mode?: number): Promise<Writable> => {
  const handle = await open(path, 'wx').catch(refuse);
  if (mode !== undefined) await handle.chmod(mode & 0o777);
  return handle.createWriteStream();
};

/**
 * Provides a temporary file, private to this user, while it is used.
 *
 * @param write fills the file and ends it
 */
export const temporarily = async (
  write: (file: Writable) => Promise<void>,
  use: (path: string) => Promise<void>,
): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'wechatpay-sink-')).catch(refuse);
  try {
    const path = join(folder, 'file');
    await write(await createFile(path));
    await use(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/**
 * Opens something other than a file for writing. It does not wait for a pipe: one without a reader is refused, and a full one
 * blocks nothing else.
 */
export const openAsItIs = async ({ kind, path }: AsItIs): Promise<Writable> => {
  const { O_WRONLY, O_NONBLOCK, O_APPEND } = constants;
  if (kind === 'pipe') {
    const fd = await promisify(openDescriptor)(path, O_WRONLY | O_NONBLOCK).catch(refuse);
    return new Socket({ fd, readable: false, writable: true });
  }
  return (await open(path, kind === 'device' ? O_WRONLY : O_WRONLY | O_APPEND).catch(refuse)).createWriteStream();
};

const refuse = (cause: unknown): never => {
  throw sinkFailed(cause);
};

/** The error of a sink that cannot be written. */
export const sinkFailed = (cause: unknown): MediaError =>
  new MediaError(
    'SINK_FAILED',
    `The download could not be written (${(cause as NodeJS.ErrnoException).code ?? 'error'}); look at the sink's path, rights and space.`,
    cause,
  );

/** The error of a sink that accepts nothing within the `timeout`. */
export const sinkStalled = (cause: unknown): MediaError =>
  new MediaError(
    'SINK_FAILED',
    'The download could not be written: the sink took nothing within the timeout; look at who reads it, or raise timeout.',
    cause,
  );
