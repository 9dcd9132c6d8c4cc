import { AxiosError } from 'axios';
import { expect, it } from 'vitest';
import { neverConnected } from '../../src/network/never-connected';

const system = (code: string, syscall?: string): Error =>
  Object.assign(new Error(`${syscall} ${code}`), { code, ...(syscall && { syscall }) });
const refused = system('ECONNREFUSED', 'connect');

it.each([
  ['a refused connection', refused],
  ['no route while connecting', system('EHOSTUNREACH', 'connect')],
  ['an unknown host', system('ENOTFOUND', 'getaddrinfo')],
  ['every address of a host', Object.assign(new AggregateError([refused, refused]), { code: 'ECONNREFUSED' })],
  ['a certificate of a stranger', system('DEPTH_ZERO_SELF_SIGNED_CERT')],
  ['a certificate of another host', system('ERR_TLS_CERT_ALTNAME_INVALID')],
  ['an expired certificate', system('CERT_HAS_EXPIRED')],
])('takes %s for a connection that never came about', (_, cause) => {
  expect(neverConnected(cause)).toBe(true);
  expect(neverConnected(AxiosError.from(cause))).toBe(true);
});

it.each([
  ['no route on an open connection', system('EHOSTUNREACH', 'read')],
  ['a lost network on an open connection', system('ENETUNREACH', 'write')],
  ['a code alone', system('ECONNREFUSED')],
  ['a mixture of addresses', new AggregateError([refused, system('ECONNRESET', 'read')])],
  ['nothing at all', new AggregateError([])],
  [
    'a client certificate that the server refused after the handshake',
    system('ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED'),
  ],
  ['a broken handshake or a broken record', system('EPROTO', 'write')],
  ['no error', undefined],
])('does not take %s for one', (_, cause) => {
  expect(neverConnected(cause)).toBe(false);
  if (cause !== undefined) expect(neverConnected(AxiosError.from(cause))).toBe(false);
});
