import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A database of this test run alone, on loopback. */
export interface Database {
  url: string;
  stop: () => Promise<void>;
}

/** What is missing here, as an installer would call it; `undefined` when nothing is. */
export const missing = (server: 'redis' | 'postgresql'): string | undefined => {
  if (server === 'redis') return inPath('redis-server') ? undefined : 'redis-server';
  return postgresBin() ? undefined : 'postgresql';
};

/** Says plainly, and not only by a count, that tests were not run. */
export const notRun = (name: string, reason: string): string => {
  const message = `NOT RUN: ${name}, for ${reason} is not installed here (apt-get install ${reason})`;
  console.warn(message);
  return message;
};

const inPath = (program: string): string | undefined =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, program))
    .find((path) => existsSync(path));

/** Debian keeps the server's programs out of the PATH. */
const postgresBin = (): string | undefined => {
  const root = '/usr/lib/postgresql';
  const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...versions.map((version) => join(root, version, 'bin')),
    ...(process.env.PATH ?? '').split(delimiter),
  ];
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')));
};

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

const stopping = (child: ChildProcess, folder: string) => async (): Promise<void> => {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await gone;
  rmSync(folder, { recursive: true, force: true });
};

/** Asks until a server is ready, for as long as it runs: how long a start takes is the machine's affair. */
const until = async (child: ChildProcess, ready: () => void): Promise<void> => {
  for (;;) {
    try {
      ready();
      return;
    } catch (error) {
      if (child.exitCode !== null) throw error;
      await sleep(50);
    }
  }
};

export const startRedis = async (): Promise<Database> => {
  const [port, folder] = [await freePort(), mkdtempSync(join(tmpdir(), 'redis-'))];
  const args = ['--port', `${port}`, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', folder];
  const child = spawn('redis-server', args, { stdio: 'ignore' });
  await until(child, () => void execFileSync('redis-cli', ['-p', `${port}`, 'ping'], { stdio: 'pipe' }));
  return { url: `redis://127.0.0.1:${port}`, stop: stopping(child, folder) };
};

/** PostgreSQL refuses to run as root, so it then runs as the user whom its package made. */
const postgresUser = (): { uid: number; gid: number } | Record<string, never> => {
  if (process.getuid?.() !== 0) return {};
  const of = (flag: string): number => Number(execFileSync('id', [flag, 'postgres']).toString());
  return { uid: of('-u'), gid: of('-g') };
};

export const startPostgres = async (): Promise<Database> => {
  const bin = postgresBin() ?? '';
  const [port, folder, user] = [await freePort(), mkdtempSync(join(tmpdir(), 'postgres-')), postgresUser()];
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const run = { ...user, cwd: folder, stdio: 'pipe' as const };
  execFileSync(join(bin, 'initdb'), ['-D', data, '-U', 'test', '-A', 'trust', '-E', 'UTF8', '--no-sync'], run);
  const settings = [
    'listen_addresses=127.0.0.1',
    `unix_socket_directories=${folder}`,
    'fsync=off',
    'synchronous_commit=off',
    'full_page_writes=off',
    'autovacuum=off',
  ];
  const args = ['-D', data, '-p', `${port}`, ...settings.flatMap((setting) => ['-c', setting])];
  const child = spawn(join(bin, 'postgres'), args, { ...user, cwd: folder, stdio: 'ignore' });
  await until(
    child,
    () => void execFileSync(join(bin, 'pg_isready'), ['-h', '127.0.0.1', '-p', `${port}`], { stdio: 'pipe' }),
  );
  return { url: `postgres://test@127.0.0.1:${port}/postgres`, stop: stopping(child, folder) };
};
