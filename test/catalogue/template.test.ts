import { describe, expect, it } from 'vitest';
import { templateWithoutValues } from '../../src/catalogue/catalogue';
import { operationsOf } from '../support/catalogue';

const operations = (['v2', 'v3', 'brand'] as const).flatMap(operationsOf);

/** Ids as merchants and users have them; the last two could be words of a path. */
const ids = [
  '1217752501201407033233368018',
  'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
  '1900000109',
  'a%2Fb',
  '张三',
  'zhangsan',
  'no-7',
];

describe('the template of a documented operation', () => {
  it('is shown as it stands', () => {
    expect(operations.length).toBeGreaterThan(1_000);
    for (const { verb, template } of operations) expect(templateWithoutValues(verb, template)).toBe(template);
  });

  it('is shown with {} for each variable whose value was written into it', () => {
    const withVariables = operations.filter(({ template }) => /\{(?!empty)/.test(template));
    expect(withVariables.length).toBeGreaterThan(200);
    for (const { verb, template } of withVariables) {
      const masked = template.replace(/\{(?!empty)[^}]+\}/g, '{}');
      for (const id of ids) {
        expect(templateWithoutValues(verb, template.replace(/\{(?!empty)[^}]+\}/g, id))).toBe(masked);
      }
    }
  });
});

describe('the template of an operation outside the catalogue', () => {
  it.each(ids)('does not show %s', (id) => {
    expect(templateWithoutValues('get', `v3/certificates/${id}/orders/{name}`)).toBe(
      'v3/certificates/{}/orders/{name}',
    );
    expect(templateWithoutValues('patch', `v3/certificates/${id}`)).toBe('v3/certificates/{}');
    expect(templateWithoutValues('get', id)).toBe('{}');
  });

  it.each(['constructor', '__proto__', 'toString'])('does not find %s', (word) => {
    expect(templateWithoutValues('get', `v3/${word}/x`)).toBe('v3/{}/{}');
  });
});
