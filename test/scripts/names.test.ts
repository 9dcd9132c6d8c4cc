import { describe, expect, it } from 'vitest';
import { keyText, pascal, propertiesOf } from '../../scripts/generate/names';
import { fileOf, wirePath } from '../../scripts/generate/template';

describe('a property', () => {
  it('is the segment in camelCase', () => {
    expect(propertiesOf('out-trade-no')).toEqual(['outTradeNo']);
    expect(propertiesOf('complaints-v2')).toEqual(['complaintsV2']);
  });

  it('keeps an underscore', () => {
    expect(propertiesOf('mch_archives')).toEqual(['mch_archives']);
  });

  it('is the segment itself where camelCase would not lead back to it', () => {
    expect(propertiesOf('step-2')).toEqual(['step-2']);
    expect(propertiesOf('addInstitutionsub')).toEqual(['addInstitutionsub']);
    expect(keyText('step-2')).toBe("'step-2'");
  });

  it('writes a path variable in two ways', () => {
    expect(propertiesOf('{out_trade_no}')).toEqual(['_out_trade_no_', '$out_trade_no$']);
    expect(propertiesOf('{empty}')).toEqual(['_empty_', '$empty$']);
  });
});

describe('an interface name', () => {
  it('is in Pascal case, a path variable starting with By', () => {
    expect(pascal('out-trade-no')).toBe('OutTradeNo');
    expect(pascal('{out_trade_no}')).toBe('ByOutTradeNo');
  });
});

describe('a declaration file', () => {
  it('is named by three segments', () => {
    expect(fileOf('v3/pay/transactions/out-trade-no/{out_trade_no}/close')).toBe('v3/pay/transactions');
  });

  it('is named by fewer where the template is shorter or a variable comes first', () => {
    expect(fileOf('v3/certificates')).toBe('v3/certificates');
    expect(fileOf('v3/merchants/{sub_mchid}')).toBe('v3/merchants');
  });
});

describe('the path on the wire', () => {
  it('has no v2/ and nothing for {empty}', () => {
    expect(wirePath('v2/pay/unifiedorder', [])).toBe('/pay/unifiedorder');
    expect(wirePath('v3/applyment4sub/applyment/{empty}', [])).toBe('/v3/applyment4sub/applyment/');
  });

  it('has the word of a variable that is fixed', () => {
    const word = { name: 'addinstitutionsub', in: 'path', schema: { const: 'addInstitutionsub' } } as const;
    expect(wirePath('v2/secapi/mch/{addinstitutionsub}', [word])).toBe('/secapi/mch/addInstitutionsub');
  });
});
