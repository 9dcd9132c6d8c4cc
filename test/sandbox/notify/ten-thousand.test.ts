import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { bundled } from '../../support/bundled';
import { startSandbox } from '../../support/client';

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

it('10,000 notifications all arrive at a shop that refuses one in five and is killed, and none that it acknowledged again', async () => {
  const count = 10_000;
  const folder = mkdtempSync(join(tmpdir(), 'shop-'));
  const [file, port, program] = [
    join(folder, 'acknowledged'),
    await freePort(),
    bundled('test/sandbox/notify/shop.ts'),
  ];
  const open = async (): Promise<ChildProcess> => {
    const child = fork(program, { execArgv: [], env: { ...process.env, FILE: file, PORT: `${port}` } });
    await once(child, 'message');
    return child;
  };
  let shop = await open();
  const sandbox = await startSandbox({ speed: 1_000 });
  const acknowledged = (): number => sandbox.notifications.filter(({ state }) => state === 'acknowledged').length;
  const kill = async (): Promise<void> => {
    const gone = once(shop, 'exit');
    shop.kill('SIGKILL');
    await gone;
    shop = await open();
  };
  try {
    let kills = 0;
    for (let sent = 0; sent < count; sent += 1_000) {
      for (let number = 0; number < 1_000; number += 1) {
        const resource = { out_trade_no: `order-${sent + number}` };
        sandbox.notify('TRANSACTION.SUCCESS', { url: `http://127.0.0.1:${port}/`, resource });
      }
      await expect.poll(acknowledged).toBeGreaterThan(sent + 300);
      await kill();
      kills += 1;
    }
    await expect.poll(acknowledged).toBe(count);

    const lines = readFileSync(file, 'utf8').trim().split('\n');
    expect(new Set(lines)).toEqual(new Set(sandbox.notifications.map(({ id }) => id)));
    const statuses = sandbox.notifications.map(({ deliveries }) => deliveries.map(({ status }) => status));
    // The sandbox stops with the first response that says so; what a kill kept it from hearing of, it cannot know.
    expect(statuses.filter((all) => all.indexOf(204) !== all.length - 1)).toEqual([]);
    expect(lines.length - count).toBeLessThan(kills * 64);
    const refused = statuses.flat().filter((status) => status === 500).length;
    expect(refused).toBeGreaterThan(count / 10);
  } finally {
    await sandbox.close();
    shop.kill('SIGKILL');
    for (const each of [folder, dirname(program)]) rmSync(each, { recursive: true });
  }
});
