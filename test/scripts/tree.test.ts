import { describe, expect, it } from 'vitest';
import { declaration, file, generated, path } from './fixture';

const variable = (name: string, type = 'string') =>
  `parameters: [{ name: ${name}, in: path, required: true, description: 单号, schema: { type: ${type} } }]`;

describe('the tree', () => {
  it('has one named interface a node, with both spellings of a variable', () => {
    const text = file('types/v3/pay/orders.d.ts', { 'v3/pay/orders/{out_no}/close': path('post', variable('out_no')) });
    expect(declaration('Orders', text)).toContain('readonly _out_no_: OrdersByOutNo;');
    expect(declaration('Orders', text)).toContain('/** 同 _out_no_ */\n  readonly $out_no$: OrdersByOutNo;');
    expect(declaration('OrdersByOutNo', text)).toContain('readonly close: OrdersByOutNoClose;');
  });

  it('keeps the nodes above the files in tree.d.ts', () => {
    const text = file('types/tree.d.ts', { 'v3/pay/orders': path('get') });
    expect(declaration('V3', text)).toContain('readonly pay: V3Pay;');
    expect(declaration('V3Pay', text)).toContain('readonly orders: V3PayOrders;');
    expect(text).toContain("import type { Orders as V3PayOrders } from './v3/pay/orders';");
  });

  it('lets a file lead on to the files below it', () => {
    const text = file('types/v3/refunds.d.ts', { 'v3/refunds': path('post'), 'v3/refunds/id': path('get') });
    expect(declaration('Refunds', text)).toContain('readonly id: V3RefundsId;');
    expect(text).toContain("from './refunds/id';");
  });

  it('tells siblings apart that differ in a hyphen only', () => {
    const text = file('types/v3/a/b.d.ts', { 'v3/a/b/c-d': path('get'), 'v3/a/b/c_d': path('get') });
    expect(declaration('B', text)).toContain('readonly cD: BCD;\n  readonly c_d: BC_d;');
  });

  it('fails where two nodes would share a name', () => {
    const clash = { 'v3/a/b/by-c': path('get'), 'v3/a/b/{c}': path('get', variable('c')), 'v3/a/b/c': path('get') };
    expect(() => generated({ ...clash, 'v3/a/b/c/d-post': path('get'), 'v3/a/b/c-d/post': path('get') })).toThrow(
      'types/v3/a/b.d.ts: two declarations are named `BCDPost`',
    );
  });
});

describe('the word delete', () => {
  it('is a segment where the path goes on', () => {
    const text = file('types/v3/a/b.d.ts', { 'v3/a/b/delete': path('post') });
    expect(declaration('B', text)).toContain('readonly delete: BDelete;');
  });

  it('is both where the node can also be deleted', () => {
    const text = file('types/v3/a/b.d.ts', { 'v3/a/b': path('delete'), 'v3/a/b/delete': path('post') });
    expect(declaration('B', text)).toContain(
      'readonly delete: ((options?: CallOptions) => Promise<CallResponse<undefined>>) & BDelete;',
    );
    expect(declaration('B', text)).toContain('deleteAsync(options?: CallOptions): Promise<CallResponse<undefined>>;');
  });
});

describe('routes.d.ts', () => {
  const text = () =>
    file('types/routes.d.ts', {
      'v3/a/b/{c}/d': `${path('get', variable('c'))}${path('post', variable('c'), '新建')}`,
    });

  it('lists every template with its operations', () => {
    expect(declaration('Routes', text())).toContain("/** GET 标题 · POST 新建 */\n  'v3/a/b/{c}/d': V3ABByCD;");
  });

  it('lists the nodes above as prefixes', () => {
    expect(declaration('Prefixes', text())).toContain("'v3/a/b/{c}': V3ABByC;");
    expect(declaration('Prefixes', text())).not.toContain("'v3/a/b/{c}/d'");
  });
});
