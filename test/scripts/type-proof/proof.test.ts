import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { load, readFolder } from '../../../scripts/generate/load';
import { modelOf } from '../../../scripts/generate/model';
import { compilerAt } from '../../../scripts/type-proof/compile';
import { controlsOf } from '../../../scripts/type-proof/controls';
import { proofFiles } from '../../../scripts/type-proof/program';
import { path, sourcesOf } from '../fixture';

const ROOT = join(import.meta.dirname, '../../..');

const proofOf = (files: Record<string, string>) => {
  const model = modelOf(load(sourcesOf(files)));
  return [...proofFiles(model).values()].join('');
};

describe('the proof of the types', () => {
  it('calls in all three forms, and by both twins of the verb', () => {
    const variable = 'parameters: [{ name: some_id, in: path, required: true, schema: { type: string } }]';
    const text = proofOf({ 'v3/a-b/{some_id}': path('get', variable) });
    for (const form of ['.v3.aB._some_id_', ".chain('v3/a-b/{some_id}')", "['v3/a-b/{some_id}']"]) {
      expect(text).toContain(`await instance${form}.get({ "some_id": 'text' });`);
      expect(text).toContain(`await instance${form}.getAsync({ "some_id": 'text' });`);
      expect(text).toContain(`// @ts-expect-error\nawait instance${form}.get({  });`);
      expect(text).toContain(`// @ts-expect-error\nawait instance${form}.post({});`);
    }
  });

  it('takes the body and gives the response by the name of the operation', () => {
    const body =
      '{ application/json: { schema: { type: object, required: [a], properties: { a: { type: string } } } } }';
    const text = proofOf({ 'v3/a': path('post', `requestBody: { required: true, content: ${body} }`) });
    expect(text).toContain(
      `{ const body: Request<'POST v3/a'> = { "a": 'text' };\nawait instance['v3/a'].post({ "json": body }); }`,
    );
    expect(text).toContain(
      `{ const data: Response<'POST v3/a'> = (await instance['v3/a'].post({ "json": { "a": 'text' } })).data;\nnothing(data);\n}`,
    );
    expect(proofOf({ 'v3/a': path('get') })).toContain(`nothing(undefined as Request<'GET v3/a'>);`);
  });

  it('uploads by both bodies of APIv3, the one of APIv2, and by no other object', () => {
    const upload = path(
      'post',
      'requestBody: { required: true, content: { multipart/form-data: { schema: { type: object } } } }',
    );
    const [v3, v2] = [proofOf({ 'v3/a': upload }), proofOf({ 'v2/a': upload })];
    expect(v3).toContain('\nawait instance.v3.a.post({ "body": upload });');
    expect(v3).toContain('\nawait instance.v3.a.postAsync({ "body": form });');
    expect(v3).toContain('// @ts-expect-error\nawait instance.v3.a.post({ "body": {} });');
    expect(v2).toContain('\nawait instance.v2.a.post({ "body": form });');
    expect(v2).toContain('// @ts-expect-error\nawait instance.v2.a.post({ "body": upload });');
  });

  it('holds for an operation of the catalogue, and fails where a declaration is looser than that', () => {
    const model = modelOf(load(readFolder(join(ROOT, 'openapi'))));
    const compile = compilerAt(ROOT);
    const files = proofFiles(model, 'v3/payscore/serviceorder/{out_order_no}/modify');
    expect([...files.values()].join('').split('@ts-expect-error').length).toBeGreaterThan(40);
    expect(compile(files)).toEqual([]);
    for (const { name, only, instead } of controlsOf(ROOT).filter(({ by }) => by === 'catalogue')) {
      expect(compile(proofFiles(model, only), instead), name).not.toEqual([]);
    }
  }, 60_000);
});
