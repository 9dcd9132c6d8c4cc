import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { type Running, start } from './running';

/** Installs an example as its reader would, but the package is the one that was packed. */
export const install = (folder: string, tarball: string): void => {
  const path = join(folder, 'package.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { dependencies: Record<string, string> };
  manifest.dependencies['wechatpay-chain'] = `file:${tarball}`;
  writeFileSync(path, JSON.stringify(manifest));
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline'], { cwd: folder, stdio: 'pipe' });
};

/** A sandbox that runs. */
export interface LocalSandbox {
  url: string;
  /** Its options for `Builder.factory`, as a file. */
  options: string;
  running: Running;
}

/** Where an example has the command line. */
export const cli = join('node_modules', 'wechatpay-chain', 'dist', 'cli.cjs');

/** `npx wechatpay-chain sandbox` in the folder of an example. */
export const startSandbox = async (folder: string, mchid: string): Promise<LocalSandbox> => {
  const dir = join(folder, `.wechatpay-${mchid}`);
  const args = ['sandbox', '--port', '0', '--dir', dir, '--mchid', mchid];
  const running = start(folder, [process.execPath, cli, ...args]);
  return { url: await running.said(/page\s+(http\S+)\//), options: join(dir, 'options.json'), running };
};

/** A port that nobody listens on. */
export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
