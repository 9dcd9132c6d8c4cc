import { ClientRequest } from 'node:http';
import { Socket } from 'node:net';
import { TLSSocket } from 'node:tls';

/**
 * Whether nothing of a request left this machine, as far as the request itself tells: it never had a connection, or one on
 * which nothing was written, or one whose TLS handshake failed.
 */
export const neverSent = (request: unknown): boolean => {
  if (!(request instanceof ClientRequest)) return false;
  const { socket } = request;
  if (socket === null || socket === undefined) return true;
  return isUnwritten(socket) || (socket instanceof TLSSocket && isSecureConnecting(socket));
};

/**
 * Whether a response came over a connection on which nothing was ever written. If a proxy responds instead of opening a
 * tunnel, agents replay that over a socket of their own, where it looks like the response to the request.
 */
export const isPlayedBack = (request: unknown): boolean =>
  request instanceof ClientRequest && !(request.socket instanceof TLSSocket) && isUnwritten(request.socket);

const isUnwritten = (socket: unknown): boolean => socket instanceof Socket && socket.bytesWritten === 0;

const isSecureConnecting = (socket: TLSSocket): boolean => Reflect.get(socket, 'secureConnecting') === true;
