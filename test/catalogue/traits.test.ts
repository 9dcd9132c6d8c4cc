import { describe, expect, it } from 'vitest';
import { findTraits } from '../../src/catalogue/catalogue';
import type { Branch } from '../../src/catalogue/traits';

const tree: Branch = {
  below: {
    orders: {
      verbs: { get: { response: 'empty' } },
      below: {
        '{}': { verbs: { get: { response: 'bytes' } }, below: { close: { verbs: { post: { security: true } } } } },
        list: { verbs: { get: {} }, below: { all: { verbs: { get: { nonceless: true } } } } },
        '': { verbs: { post: { unsigned: true } } },
      },
    },
  },
};

describe('an operation', () => {
  it.each(['orders/{id}', 'orders/{any_name}', 'orders/{+id}', 'orders/4200', 'orders/a%2Fb', 'orders/4200?x=/list'])(
    'is found by its template or with a value in it: %s',
    (template) => {
      expect(findTraits(tree, 'get', template)).toEqual({ response: 'bytes' });
    },
  );

  it('that is a word goes before one that is a variable', () => {
    expect(findTraits(tree, 'get', 'orders/list')).toEqual({});
  });

  it('below a variable is found where the value is a word that stands beside it', () => {
    expect(findTraits(tree, 'post', 'orders/list/close')).toEqual({ security: true });
  });

  it.each(['orders/', 'orders/{empty}'])('that ends in a slash is found: %s', (template) => {
    expect(findTraits(tree, 'post', template)).toEqual({ unsigned: true });
    expect(findTraits(tree, 'get', template)).toBeUndefined();
  });

  it.each(['', 'order', 'orders/1/2', 'Orders', '/orders', 'constructor', '__proto__', 'orders/1/constructor/name'])(
    'that is not in the tree is none: "%s"',
    (template) => {
      expect(findTraits(tree, 'get', template)).toBeUndefined();
    },
  );

  it('of another verb is none', () => {
    expect(findTraits(tree, 'delete', 'orders/{id}')).toBeUndefined();
  });
});
