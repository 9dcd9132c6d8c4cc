import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { ClientOptions } from '../../src/sandbox';
import { sm2 } from '../../src/sm';
import { looseClient } from '../support/client';
import { builtProgram, installBuilt } from '../support/installed';
import { expectDocumented, wechatpay } from './command';

let folder: string;
const running: ChildProcess[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cli-'));
});
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

interface Command {
  child: ChildProcess;
  said: () => string;
  wrong: () => string;
  /** The exit code. */
  ended: Promise<number | null>;
}

const run = (...args: string[]): Command => runProgram(builtProgram(), args);

const runProgram = (program: string, args: readonly string[]): Command => {
  const child = spawn(process.execPath, [program, ...args], { cwd: folder, stdio: 'pipe' });
  running.push(child);
  const [out, err]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  return {
    child,
    said: () => Buffer.concat(out).toString(),
    wrong: () => Buffer.concat(err).toString(),
    ended: once(child, 'close').then(([code]) => code),
  };
};

const started = async (...args: string[]): Promise<Command> => {
  const command = run('sandbox', '--port', '0', ...args);
  await expect.poll(() => `${command.said()}${command.wrong()}`).toContain('Ctrl+C');
  return command;
};

const options = (): ClientOptions => JSON.parse(readFileSync(join(folder, '.wechatpay', 'options.json'), 'utf8'));

const json = {
  ...{ appid: 'wxd678efh567hg6787', description: 'Image形象店', out_trade_no: 'order-1' },
  ...{ notify_url: 'https://shop.example/notify', amount: { total: 100 } },
};

describe('wechatpay-chain sandbox', () => {
  it('says with --json where it listens and where its files lie', async () => {
    const command = run('sandbox', '--port', '0', '--json');
    await expect.poll(command.said).toMatch(/\}\n$/);
    expectDocumented('sandbox', command.said());
    const { page, dir, options: file } = JSON.parse(command.said());
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ base_uri: page });
    expect(dir).toBe(join(folder, '.wechatpay'));
    command.child.kill('SIGINT');
    expect(await command.ended).toBe(0);
    const fleeting = run('sandbox', '--port', '0', '--ephemeral', '--json');
    await expect.poll(fleeting.said).toMatch(/\}\n$/);
    expectDocumented('sandbox', fleeting.said());
    fleeting.child.kill('SIGINT');
    expect(await fleeting.ended).toBe(0);
    const taken = await wechatpay(['sandbox', '--port', 'x', '--json'], { cwd: folder });
    expect(taken.json()).toMatchObject({ ok: false, error: { code: 'USAGE' } });
  });

  it('has keys of 国密 with --algorithm SM2, which a client gets from the control API', async () => {
    const installed = installBuilt(['sm-crypto-v2']);
    onTestFinished(() => rmSync(installed, { recursive: true }));
    const program = join(installed, 'node_modules', 'wechatpay-chain', 'dist', 'cli.cjs');
    const command = runProgram(program, ['sandbox', '--port', '0', '--ephemeral', '--algorithm', 'SM2', '--json']);
    await expect.poll(command.said).toMatch(/\}\n$/);
    const { page } = JSON.parse(command.said());
    const { mchid, base_uri, serial, privateKey, certs } = (await (
      await fetch(`${page}_sandbox/options`)
    ).json()) as ClientOptions;
    const client = looseClient({ mchid, base_uri, ...sm2({ serial, privateKey, certs }) });
    expect((await client.chain('v3/pay/transactions/native').post({ json: { ...json, mchid } })).data).toMatchObject({
      code_url: expect.stringMatching(/^weixin:/),
    });
    for (const wrong of [
      ['--algorithm', 'SM2'],
      ['--algorithm', 'sm2', '--ephemeral'],
    ]) {
      const refused = await wechatpay(['sandbox', '--port', '0', ...wrong, '--json'], { cwd: folder });
      expect(refused.json()).toMatchObject({ ok: false, error: { code: 'USAGE' } });
    }
  });

  it('runs until it is interrupted, says how clients are told of it, and is there again as it was left, also after kill -9', async () => {
    const first = await started();
    const { mchid, base_uri, serial } = options();
    for (const word of [base_uri, 'Node.js', 'PHP', 'Go', 'Java', serial, join(folder, '.wechatpay')]) {
      expect(first.said()).toContain(word);
    }
    await looseClient(options())
      .chain('v3/pay/transactions/native')
      .post({ json: { ...json, mchid } });
    first.child.kill('SIGKILL');
    await first.ended;

    const second = await started();
    const query = { query: { mchid } };
    const path = 'v3/pay/transactions/out-trade-no/order-1';
    expect((await looseClient(options()).chain(path).get(query)).data).toMatchObject({ trade_state: 'NOTPAY' });
    second.child.kill('SIGTERM');
    expect(await second.ended).toBe(0);
    expect(second.wrong()).toBe('');
  });

  it('keeps nothing where it is told so', async () => {
    const command = await started('--ephemeral');
    expect(existsSync(join(folder, '.wechatpay'))).toBe(false);
    command.child.kill('SIGINT');
    expect(await command.ended).toBe(0);
  });

  it('sends every notification to where --notify says', async () => {
    const arrived: string[] = [];
    const shop = createServer((incoming, response) => {
      arrived.push(`${incoming.method} ${incoming.url}`);
      response.writeHead(204).end();
    }).listen(0, '127.0.0.1');
    await once(shop, 'listening');
    await started('--notify', `http://127.0.0.1:${(shop.address() as AddressInfo).port}/notify`);
    const { mchid, base_uri } = options();
    await looseClient(options())
      .chain('v3/pay/transactions/native')
      .post({ json: { ...json, mchid } });
    const body = JSON.stringify({ out_trade_no: 'order-1' });
    const headers = { 'Content-Type': 'application/json' };
    expect((await fetch(`${base_uri}_sandbox/pay`, { method: 'POST', headers, body })).status).toBe(200);
    await expect.poll(() => arrived).toEqual(['POST /notify']);
    shop.closeAllConnections();
    shop.close();
  });

  it.each<[string[], RegExp, number]>([
    [['--prot', '1'], /unknown option '--prot'\n\(Did you mean --port\?\)/, 2],
    [['--port', 'x'], /^--port takes a number, and not "x"\.\n$/, 2],
    [['--port', '99999'], /^port must be a whole number from 0 to 65535\.\n$/, 1],
    [['--speed', '0'], /^speed must be a number above 0/, 1],
    [['--notify', 'nope'], /^A notification is sent to an absolute URL of http or https/, 1],
    [['--dir', 'file/below'], /^The folder .*file\/below cannot be used \(ENOTDIR\)/, 1],
    [['--dir', 'other'], /state\.jsonl is no state that this version of the sandbox wrote/, 1],
  ])('says what is wrong in one sentence, and ends with its code: %j', async (args, message, code) => {
    writeFileSync(join(folder, 'file'), '');
    const other = join(folder, 'other');
    if (args.includes('other')) {
      const fine = await started('--dir', 'other');
      fine.child.kill('SIGTERM');
      await fine.ended;
      writeFileSync(join(other, 'state.jsonl'), 'of another version\n');
    }
    const command = run('sandbox', '--port', '0', ...args);
    expect(await command.ended).toBe(code);
    expect(command.wrong()).toMatch(message);
    expect(command.wrong().trim().split('\n').length).toBeLessThan(3);
  });

  it('says when its port is taken', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const command = run('sandbox', '--ephemeral', '--port', `${port}`);
    expect(await command.ended).toBe(1);
    expect(command.wrong()).toBe(
      `Port ${port} of 127.0.0.1 is taken (EADDRINUSE); choose another, or 0 for any free one.\n`,
    );
    server.close();
  });
});
