import { inspect } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import { type Call, createChain } from '../../src/chain/node';
import type { LooseNode } from '../../types/core.js';
import { growthOf } from '../support/growth';

const start = (): { root: LooseNode; calls: Call[] } => {
  const calls: Call[] = [];
  const root = createChain(() => ({
    send: async (call) => {
      calls.push(call);
      return call;
    },
    prepare: async () => ({ method: 'GET', url: '', headers: {}, body: '', message: '' }),
  }));
  return { root, calls };
};

/** A property that the types do not promise. */
const at = (node: unknown, ...path: PropertyKey[]): unknown =>
  path.reduce((value, property) => Reflect.get(value as object, property), node);

const walk = (root: LooseNode, ...path: string[]): LooseNode => at(root, ...path) as LooseNode;

const modify = 'v3/payscore/serviceorder/{out_order_no}/modify';

describe('the ways to write a template', () => {
  const { root } = start();
  it.each([
    ['a property chain', () => walk(root, 'v3', 'payscore', 'serviceorder', '_out_order_no_', 'modify')],
    ['a property chain with dollars', () => walk(root, 'v3', 'payscore', 'serviceorder', '$out_order_no$', 'modify')],
    ['a property chain with braces', () => walk(root, 'v3', 'payscore', 'serviceorder', '{out_order_no}', 'modify')],
    ['a property chain with angles', () => walk(root, 'v3', 'payscore', 'serviceorder', '<out_order_no>', 'modify')],
    ['a chain string', () => root.chain(modify)],
    ['a chain string with angles', () => root.chain('v3/payscore/serviceorder/<out_order_no>/modify')],
    ['a chain string with a leading slash', () => root.chain(`/${modify}`)],
    ['an index', () => walk(root, modify)],
    ['an index with angles', () => walk(root, 'v3/payscore/serviceorder/<out_order_no>/modify')],
    [
      'a chain string and properties',
      () => walk(root.chain('v3/payscore'), 'serviceorder', '_out_order_no_', 'modify'),
    ],
    ['properties and an index', () => walk(root, 'v3', 'payscore', 'serviceorder/{out_order_no}', 'modify')],
    ['chain strings in a row', () => root.chain('v3/payscore').chain('serviceorder/<out_order_no>').chain('modify')],
  ])('%s comes to one template', (_, write) => {
    expect(String(write())).toBe(modify);
  });

  it('never re-cases a chain string or an index with a slash', () => {
    expect(String(root.chain('v3/Pay/outTradeNo'))).toBe('v3/Pay/outTradeNo');
    expect(String(walk(root, 'v3/Pay/outTradeNo'))).toBe('v3/Pay/outTradeNo');
    expect(String(root.chain('Pay'))).toBe('Pay');
  });

  it('goes on with re-cased properties after a chain string', () => {
    expect(String(walk(root.chain('v3/pay'), 'transactions', 'outTradeNo'))).toBe('v3/pay/transactions/out-trade-no');
  });

  it('stays where it is for an empty chain string', () => {
    expect(String(root.chain('v3/pay').chain(''))).toBe('v3/pay');
    expect(String(root.chain('v3/pay').chain('/'))).toBe('v3/pay');
  });

  it('refuses a chain string that is not text', () => {
    expect(() => Reflect.apply(root.chain, root, [42])).toThrow(/chain\(\) takes a path/);
    expect(() => Reflect.apply(root.chain, root, [null])).toThrow(/not null/);
  });
});

describe('verbs', () => {
  it.each(['get', 'post', 'put', 'patch', 'delete'] as const)('%s and its twin send the same call', async (verb) => {
    const { root, calls } = start();
    const node = walk(root, 'v3', 'certificates');
    await node[verb]({ query: { a: 1 } });
    await node[`${verb}Async`]({ query: { a: 1 } });
    expect(calls).toEqual(Array(2).fill({ verb, template: 'v3/certificates', options: { query: { a: 1 } } }));
  });

  it('work without their node, and without options', async () => {
    const { root, calls } = start();
    const { get } = walk(root, 'v3', 'certificates');
    await get();
    expect(calls).toEqual([{ verb: 'get', template: 'v3/certificates', options: {} }]);
  });

  it('reject options that are not an object, and send nothing', async () => {
    const { root, calls } = start();
    for (const options of [null, 'text', 1, []]) {
      const call: unknown = Reflect.apply(walk(root, 'v3').post, undefined, [options]);
      await expect(call).rejects.toMatchObject({ name: 'RequestError', code: 'OPTIONS_INVALID' });
    }
    expect(calls).toEqual([]);
  });

  it('reject options whose content is no property of them, and send nothing', async () => {
    const { root, calls } = start();
    class Getters {
      get json(): object {
        return { a: 1 };
      }
    }
    class Below extends Getters {}
    for (const options of [new Map([['json', { a: 1 }]]), new URLSearchParams('json=1'), new Getters(), new Below()]) {
      const call: unknown = Reflect.apply(walk(root, 'v3').post, undefined, [options]);
      await expect(call).rejects.toMatchObject({ name: 'RequestError', code: 'OPTIONS_INVALID' });
    }
    class Fields {
      json = { a: 1 };
    }
    await Reflect.apply(walk(root, 'v3').post, undefined, [new Fields()]);
    expect(calls).toEqual([{ verb: 'post', template: 'v3', options: { json: { a: 1 } } }]);
  });

  it.each(['head', 'options', 'trace', 'connect', 'headAsync', 'optionsAsync'])(
    'that the API lacks are refused by name, and nothing is sent: %s',
    async (word) => {
      const { root, calls } = start();
      const call: unknown = Reflect.apply(at(root, 'v3', word) as () => unknown, undefined, [{}]);
      await expect(call).rejects.toMatchObject({ name: 'RequestError', code: 'VERB_UNKNOWN' });
      expect(calls).toEqual([]);
    },
  );

  it('given to toRequest are checked too', async () => {
    const { root } = start();
    const call: unknown = Reflect.apply(walk(root, 'v3').toRequest, undefined, ['GET']);
    await expect(call).rejects.toMatchObject({ code: 'VERB_UNKNOWN' });
  });

  it('are own, configurable properties, so a spy sees the call and can be taken off again', async () => {
    const { root, calls } = start();
    const node = walk(root, 'v3', 'certificates');
    const spy = vi.spyOn(node, 'post').mockResolvedValue({ data: 'spied' } as never);
    expect(await walk(root, 'v3', 'certificates').post({})).toEqual({ data: 'spied' });
    expect(spy).toHaveBeenCalledOnce();
    expect(calls).toEqual([]);
    spy.mockRestore();
    await node.post({});
    expect(calls).toHaveLength(1);
  });
});

it.each(['get', 'post', 'put', 'patch', 'delete', 'deleteAsync', 'toRequest', 'chain'])(
  '%s can be assigned, before it is first used and after',
  async (name) => {
    const { root, calls } = start();
    const [untouched, used] = [walk(root, 'v3', 'x'), walk(root, 'v3', 'y')];
    at(used, name);
    for (const node of [untouched, used]) {
      const mine = () => 'mine';
      Object.assign(node, { [name]: mine });
      expect(at(node, name)).toBe(mine);
      expect(Object.keys(node)).toEqual([]);
      Object.assign(node, { [name]: undefined });
      expect(at(node, name)).toBeUndefined();
    }
    expect(at(root, 'v3', 'x', name)).toBeUndefined();
    expect(calls).toEqual([]);
  },
);

describe('delete, apply and bind', () => {
  it('are segments', async () => {
    const { root, calls } = start();
    await walk(root, 'v3', 'profitsharing', 'receivers', 'delete').post({ json: {} });
    await walk(root, 'v3', 'ecommerce', 'refunds', 'apply').post({});
    await walk(root, 'v3', 'stores', '_store_id_', 'recipients', 'bind').post({});
    expect(calls.map(({ verb, template }) => `${verb} ${template}`)).toEqual([
      'post v3/profitsharing/receivers/delete',
      'post v3/ecommerce/refunds/apply',
      'post v3/stores/{store_id}/recipients/bind',
    ]);
  });

  it('leave delete a verb on the same node', async () => {
    const { root, calls } = start();
    const receivers = walk(root, 'v3', 'profitsharing', 'receivers');
    await receivers.delete({ query: { a: 1 } });
    await receivers.deleteAsync({});
    expect(calls.map(({ verb, template }) => `${verb} ${template}`)).toEqual(
      Array(2).fill('delete v3/profitsharing/receivers'),
    );
  });

  it('lead on, and a segment after delete can have any name', () => {
    const { root } = start();
    expect(String(walk(root, 'v3', 'x', 'delete', 'apply', 'bind'))).toBe('v3/x/delete/apply/bind');
    expect(String(walk(root, 'v3', 'x', 'delete', 'name', 'length', 'call'))).toBe('v3/x/delete/name/length/call');
    expect(String(walk(root, 'v3', 'x').delete.chain('y/{z}'))).toBe('v3/x/delete/y/{z}');
  });

  it('can be spied on', async () => {
    const { root, calls } = start();
    const spy = vi.spyOn(walk(root, 'v3', 'x').delete, 'post').mockResolvedValue({} as never);
    await walk(root, 'v3', 'x', 'delete').post({});
    expect(spy).toHaveBeenCalledOnce();
    const verb = vi.spyOn(walk(root, 'v3', 'y'), 'delete').mockResolvedValue({} as never);
    await walk(root, 'v3', 'y').delete({});
    expect(verb).toHaveBeenCalledOnce();
    expect(calls).toEqual([]);
  });
});

describe('a node is an ordinary object', () => {
  const { root, calls } = start();
  const node = walk(root, 'v3', 'payscore', 'serviceorder', '_out_order_no_', 'modify');

  it('that can be awaited without becoming a promise', async () => {
    expect(at(node, 'then')).toBeUndefined();
    expect(await node).toBe(node);
    expect(at(node.delete, 'then')).toBeUndefined();
  });

  it('whose text, JSON and printed form show its template', () => {
    expect(String(node)).toBe(modify);
    expect(`${node}`).toBe(modify);
    expect(JSON.stringify({ node })).toBe(JSON.stringify({ node: modify }));
    expect(inspect(node)).toContain(modify);
    expect(inspect({ deep: { node } })).toContain(modify);
    expect(inspect(walk(root, 'v3', 'x', 'delete'))).toContain('v3/x/delete');
    expect(inspect(root)).toBe('[Node /]');
    expect(JSON.stringify(root)).toBe('""');
  });

  it('that has no own enumerable properties and cannot be iterated', () => {
    expect({ ...node }).toEqual({});
    expect(Object.keys(node)).toEqual([]);
    expect(() => [...(node as unknown as Iterable<unknown>)]).toThrow(TypeError);
  });

  it('that can be compared', () => {
    expect(node === walk(root, 'v3', 'payscore', 'serviceorder', '_out_order_no_', 'modify')).toBe(true);
    // biome-ignore lint/suspicious/noDoubleEquals: what a loose comparison does is the point
    expect((node as unknown) == modify).toBe(true);
    expect(node).toEqual(node);
    expect(node).not.toBe(root);
  });

  it('whose symbols and inherited names never become segments', () => {
    for (const name of [Symbol.iterator, Symbol.asyncIterator, Symbol.toPrimitive, Symbol.toStringTag, Symbol('x')]) {
      expect(at(node, name)).toBeUndefined();
    }
    expect(at(node, 'constructor')).toBe(Object);
    expect(at(node, '__proto__')).toBe(Object.getPrototypeOf(node));
    expect(at(node, 'hasOwnProperty')).toBe(Object.prototype.hasOwnProperty);
    expect('anything' in node).toBe(false);
  });

  it('that nothing above has sent a request from', () => {
    expect(calls).toEqual([]);
  });
});

describe('memory', () => {
  it('keeps one node for each way through the chain', () => {
    const { root } = start();
    expect(at(root, 'v3', 'certificates')).toBe(at(root, 'v3', 'certificates'));
  });

  it('keeps nodes of the property chain also after many ids have gone through chain strings', () => {
    const { root } = start();
    for (let index = 0; index < 5_000; index += 1) walk(root.chain(`v3/id/${index}`), 'close');
    expect(at(root, 'v3', 'certificates')).toBe(at(root, 'v3', 'certificates'));
  });

  it.each([
    ['in chain strings', (root: LooseNode, id: string) => root.chain(`v3/pay/transactions/id/${id}`)],
    ['as an index', (root: LooseNode, id: string) => walk(root, `v3/pay/transactions/id/${id}`)],
    ['as properties', (root: LooseNode, id: string) => walk(root, 'v3', 'id', id)],
  ])('does not grow with distinct ids %s', async (_, walkTo) => {
    const { root } = start();
    const growth = await growthOf((round) => {
      for (let index = 0; index < 10_000; index += 1) walkTo(root, `4200${round}${index}`);
    });
    // 40 bytes an id: less than the text of the id alone.
    expect(growth).toBeLessThan(400_000);
  });
});

describe('a verb', () => {
  it('refuses a second object, which nothing would read, and sends nothing', async () => {
    const { root, calls } = start();
    const node = root.chain(modify) as unknown as Record<string, (...given: unknown[]) => Promise<unknown>>;
    for (const call of [
      node.post?.({ json: {} }, { timeout: 1 }),
      node.postAsync?.({ json: {} }, { security: true }),
      node.delete?.({}, { headers: {} }),
      node.toRequest?.('post', { json: {} }, { headers: {} }),
    ]) {
      await expect(call).rejects.toMatchObject({
        code: 'OPTIONS_INVALID',
        message: expect.stringMatching(/takes one object.*into the first/),
      });
    }
    expect(calls).toEqual([]);
  });

  it('may be handed to map(), which adds a number and the array', async () => {
    const { root, calls } = start();
    await Promise.all([{ json: { a: 1 } }, { json: { a: 2 } }].map(root.chain(modify).post));
    expect(calls.map(({ options }) => options.json)).toEqual([{ a: 1 }, { a: 2 }]);
  });
});
