import { Agent } from 'node:https';
import { connect } from 'node:net';

/**
 * Sends the requests for every https host to one local port, without TLS, so that a test sees which host a request is meant
 * for, and no name is looked up.
 */
export class PlainHttps extends Agent {
  readonly #port: number;

  constructor(port: number) {
    super({ keepAlive: true });
    this.#port = port;
  }

  override createConnection() {
    return connect(this.#port, '127.0.0.1');
  }
}
