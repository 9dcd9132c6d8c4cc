import { type ClientRequest, type IncomingMessage, type RequestOptions, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { Duplex } from 'node:stream';

/**
 * What axios' `http` adapter sends by: Node's own, which follows no redirect. A server that switches protocols leaves Node
 * with neither a response nor an error, so it becomes one here.
 */
export const transport = {
  request(options: RequestOptions, onResponse: (response: IncomingMessage) => void): ClientRequest {
    const request = (options.protocol === 'https:' ? requestHttps : requestHttp)(options, onResponse);
    request.once('upgrade', ({ statusCode }: IncomingMessage, socket: Duplex) => {
      socket.destroy();
      request.emit('error', switched(statusCode));
    });
    return request;
  },
};

const switched = (status: number | undefined): Error =>
  Object.assign(new Error(`the server switched protocols (HTTP ${status}) instead of answering`), {
    code: 'ERR_SWITCHED_PROTOCOLS',
  });
