import { Agent } from 'node:https';
import { connect } from 'node:net';

/**
 * Leads the requests for every https host to one local port, without TLS: so the host that a request is meant for can be
 * seen, and no name is looked up.
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
