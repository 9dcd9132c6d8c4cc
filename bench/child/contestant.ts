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

/** The two calls of a shop, each of which verifies and parses the response where the contestant can. */
export interface Shop {
  order(): Promise<unknown>;
  query(out_trade_no: string): Promise<unknown>;
}

/** Makes a client for the server on a port. */
export type Contestant = (peer: Peer, port: number) => Promise<Shop>;
