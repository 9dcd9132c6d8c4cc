import { describe, expect, it } from 'vitest';
import { requestMessage, responseMessage } from '../../src/v3/message';

describe('requestMessage', () => {
  it('closes an empty body with a line feed of its own', () => {
    expect(requestMessage({ method: 'GET', target: '/v3/certificates', timestamp: '1', nonce: 'n', body: '' })).toBe(
      'GET\n/v3/certificates\n1\nn\n\n',
    );
  });

  it('takes the body as it is, line feeds included', () => {
    expect(requestMessage({ method: 'POST', target: '/v3/x?a=1', timestamp: '1', nonce: 'n', body: '{\n}' })).toBe(
      'POST\n/v3/x?a=1\n1\nn\n{\n}\n',
    );
  });
});

describe('responseMessage', () => {
  it('is timestamp, nonce and body, each closed by a line feed', () => {
    expect(responseMessage({ timestamp: '1', nonce: 'n', body: Buffer.from('{}') }).toString()).toBe('1\nn\n{}\n');
    expect(responseMessage({ timestamp: '1', nonce: 'n', body: Buffer.alloc(0) }).toString()).toBe('1\nn\n\n');
  });

  it('keeps bytes that are not UTF-8', () => {
    const bytes = responseMessage({ timestamp: '1', nonce: 'n', body: Buffer.from([0xff, 0xfe]) });
    expect([...bytes]).toEqual([0x31, 0x0a, 0x6e, 0x0a, 0xff, 0xfe, 0x0a]);
  });
});
