import { execFile } from 'node:child_process';
import { once } from 'node:events';
import http, { createServer, type Server } from 'node:http';
import https from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Agents, createAgents } from '../../src/network/route';

let server: Server;
let port: number;
const connections: Socket[] = [];
beforeAll(async () => {
  server = createServer({ keepAliveTimeout: 8000 }, (request, response) => {
    request.resume().on('end', () => response.setHeader('Keep-Alive', `timeout=${request.url?.slice(1)}`).end('ok'));
  });
  server.on('connection', (socket) => connections.push(socket));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
afterEach(() => {
  connections.length = 0;
  Reflect.deleteProperty(https.globalAgent.options, 'ca');
});

/** One request; resolves once its connection is free again. */
const ask = async (agents: Agents, seconds: number): Promise<Socket> => {
  const agent = agents('http:');
  const request = http.get({ host: '127.0.0.1', port, path: `/${seconds}`, agent });
  const [response] = await once(request, 'response');
  response.resume();
  const { socket } = response;
  await once(request, 'close');
  return socket;
};

describe('the agents of a client', () => {
  it('are made once a client, and not for another', () => {
    const [one, other] = [createAgents(), createAgents()];
    expect(one('http:')).toBe(one('http:'));
    expect(one('https:')).toBe(one('https:'));
    expect(one('http:')).not.toBe(other('http:'));
    expect(one('http:')).not.toBe(http.globalAgent);
  });

  it('use the connection that was used last', async () => {
    const agents = createAgents();
    const sockets = await Promise.all([ask(agents, 8), ask(agents, 8)]);
    expect(new Set(sockets).size).toBe(2);
    const next = await ask(agents, 8);
    expect(await ask(agents, 8)).toBe(next);
    expect(connections).toHaveLength(2);
  });

  it('keep an idle connection for less than the 8 s of the platform', async () => {
    const { timeout } = await ask(createAgents(), 8);
    expect(timeout).toBeGreaterThan(0);
    expect(timeout).toBeLessThan(8000);
  });

  it('close an idle connection before the server does that says how long it waits', async () => {
    const agents = createAgents();
    await ask(agents, 2);
    // The server waits for 8 s, so whoever ends it is the agent.
    const [connection] = connections;
    await once(connection as Socket, 'end');
    await ask(agents, 2);
    expect(connections).toHaveLength(2);
  });

  it('have the options that the application has given to those of Node', () => {
    https.globalAgent.options.ca = 'of the company';
    expect(createAgents()('https:')).toMatchObject({ options: { ca: 'of the company' } });
  });

  it('give way to an agent that the application has put in the place of that of Node', () => {
    const own = https.globalAgent;
    const agents = createAgents();
    expect(agents('https:')).toBeDefined();
    https.globalAgent = new (class Own extends https.Agent {})();
    expect(agents('https:')).toBeUndefined();
    https.globalAgent = Object.assign(new https.Agent(), { createConnection: () => undefined as never });
    expect(agents('https:')).toBeUndefined();
    https.globalAgent = own;
    expect(agents('https:')).toBeDefined();
  });

  it('keep no process alive', async () => {
    const script = `
      import http from 'node:http';
      import { createAgents } from ${JSON.stringify(new URL('../../src/network/route.ts', import.meta.url).href)};
      const agent = createAgents()('http:');
      http.get({ host: '127.0.0.1', port: ${port}, path: '/8', agent }, (response) => response.resume());
      process.on('exit', () => console.log(Object.values(agent.freeSockets).flat().length));
    `;
    const { stdout } = await promisify(execFile)(process.execPath, [
      '--import',
      'tsx',
      '--input-type=module',
      '-e',
      script,
    ]);
    // The connection is open yet.
    expect(stdout.trim()).toBe('1');
  });
});
