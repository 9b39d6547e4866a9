import { describe, expect, it } from 'vitest';
import { numberForms } from './numbers.ts';

describe('numberForms', () => {
  it.each([
    ['1万', '10000'],
    ['1万', '一万'],
    ['一万', '1万'],
    ['10000', '1万'],
    ['10,000', '1万'],
    ['1万多', '一万多'],
    ['39', '三十九'],
    ['三十九个', '39个'],
    ['1200平方公里', '一千二百平方公里'],
    ['一千二百平方公里', '1200平方公里'],
    ['二〇二〇年', '2020年'],
    ['2020年', '二〇二〇年'],
    ['217个', '二百一十七个'],
    ['二〇一〇年六月十八日', '2010年6月18日'],
    ['2010年6月18日', '二〇一〇年六月十八日'],
    ['两百', '200'],
    ['第二次', '第2次'],
    ['3.5亿', '350000000'],
    ['六项合作', '6项合作'],
    ['1001', '一千零一'],
    ['1千2百平方公里', '1200平方公里'],
    ['3万5千', '35000'],
    ['2百60万', '260万'],
    ['三亿五千万', '350000000'],
    ['1亿2千万', '1.2亿'],
    ['3千万', '30000000'],
    ['一万亿', '1000000000000'],
    ['五g', '5g'],
  ])('%s is %s too', (phrase, form) => {
    expect(numberForms(phrase)).toContain(form);
  });

  it('without a number there is no other writing', () => {
    expect(numberForms('氢能')).toEqual([]);
    expect(numberForms('的一')).toEqual([]);
    expect(numberForms('一体化')).toEqual([]);
    expect(numberForms('万元')).toEqual([]);
  });

  it('the phrase itself is no other writing, and there are not endlessly many', () => {
    expect(numberForms('39')).not.toContain('39');
    expect(numberForms('9'.repeat(40))).toEqual([]);
    expect(numberForms('亿亿万')).toEqual([]);
  });
});
