/** The benchmark's servers, and the keys of both sides as PEM. */
export interface Peer {
  /** The server that signs its responses correctly. */
  port: number;
  /** A server whose signatures belong to a different body, so every response must be rejected. */
  forgingPort: number;
  privateKey: string;
  platformKeyId: string;
  platformKey: string;
}

/** Makes a client for the server on a port. Returns a function that sends the order, then verifies and parses the response. */
export type Contestant = (peer: Peer, port: number) => Promise<() => Promise<unknown>>;
