import http from 'node:http';
import https from 'node:https';
import { ownOf } from '../own';

/** The agent that a client sends by where none is given, by the protocol of the URL. */
export type Agents = (protocol: string) => http.Agent | undefined;

/**
 * How connections are kept: WeChat Pay closes one that has been idle for 8 s (`Keep-Alive: timeout=8`), so it is not used
 * again when it may be closing; and the one that was used last is used next, so that the others come to their end.
 */
const keeping = { keepAlive: true, scheduling: 'lifo', timeout: 7000 } as const;

/**
 * The agents of one client, each made when a request first needs it. They have the options that the application has given
 * to Node's own (`https.globalAgent.options.ca`); where it has put another agent in the place of Node's own, there is none
 * here, and Node takes that one.
 */
export const createAgents = (): Agents => {
  const agents = new Map<string, http.Agent>();
  return (protocol) => {
    const { Agent, globalAgent } = protocol === 'https:' ? https : http;
    if (!isOfNode(globalAgent, Agent)) return undefined;
    const agent = agents.get(protocol) ?? new Agent(optionsLike(globalAgent));
    agents.set(protocol, agent);
    return agent;
  };
};

/** Whether an agent makes its connections as Node does; one of another class, or with a method of its own, does not. */
const isOfNode = (agent: http.Agent, { prototype }: { prototype: http.Agent }): boolean =>
  Object.getPrototypeOf(agent) === prototype &&
  !['addRequest', 'createConnection', 'createSocket'].some((name) => Object.hasOwn(agent, name));

/** Later versions of Node have agents find a proxy by themselves (`proxyEnv`); the SDK has looked for one already. */
const optionsLike = (agent: http.Agent): https.AgentOptions => {
  const { maxSockets, maxFreeSockets } = agent;
  const options: unknown = Reflect.get(agent, 'options');
  return ownOf(Object(options), { maxSockets, maxFreeSockets, ...keeping, proxyEnv: undefined });
};
