/** Whom a contestant talks to, and the keys of both sides as PEM. */
export interface Peer {
  /** The server whose signatures are right. */
  port: number;
  /** Another one, whose signatures are those of another body. */
  forgingPort: number;
  privateKey: string;
  platformKeyId: string;
  platformKey: string;
}

/** Makes a client for the server on a port, and of it a call that sends the order, verifies the response and parses it. */
export type Contestant = (peer: Peer, port: number) => Promise<() => Promise<unknown>>;
