import { describe, expect, it } from 'vitest';
import { clauses, wholeClauses } from './quote.ts';

const split = (text: string): string[] => clauses(text).map(({ from, to }) => text.slice(from, to));

/** 选中 `part`，得到的引文。 */
function quoted(text: string, part: string): string | undefined {
  const from = text.indexOf(part);
  const span = wholeClauses(text, { from, to: from + part.length });
  return span === undefined ? undefined : text.slice(span.from, span.to);
}

describe('切分句', () => {
  it('标点与收尾的引号归前一句，首尾相接', () => {
    expect(split('先看时间，再看次序。他说：“好！”走了……没有回头')).toEqual([
      '先看时间，',
      '再看次序。',
      '他说：',
      '“好！”',
      '走了……',
      '没有回头',
    ]);
  });

  it('数字、时刻、书名号里的标点不断', () => {
    const whole = '10:30在《关于桥，兼论渡口》里写到3.5公里、1,200人和4：3的比分';
    expect(split(whole)).toEqual([whole]);
    expect(split('Version 2.1 came. Then it went')).toEqual(['Version 2.1 came.', ' Then it went']);
  });
});

describe('引文扩到整句', () => {
  const text = '桥在1987年修成，长1200米；老人说：“先有渡口，后有桥。”渡口还在。';

  it.each([
    ['87年', '桥在1987年修成'],
    ['1200米；', '长1200米'],
    ['，长', '长1200米'],
    ['修成，长', '桥在1987年修成，长1200米'],
    ['渡口还', '渡口还在。'],
    ['渡口还在。', '渡口还在。'],
  ])('选中“%s”', (part, quote) => {
    expect(quoted(text, part)).toBe(quote);
  });

  it('引号只落了一半：在头上去掉，在句中扩到另一半', () => {
    expect(quoted(text, '先有')).toBe('先有渡口');
    expect(quoted(text, '后有')).toBe('后有桥。');
    expect(quoted(text, '说：“先')).toBe('老人说：“先有渡口，后有桥。”');
    expect(quoted(text, '后有桥。”渡口')).toBe('“先有渡口，后有桥。”渡口还在。');
    expect(quoted(text, '“先有渡口，后有桥。”')).toBe('“先有渡口，后有桥。”');
  });

  it('原文就不成对的不追', () => {
    expect(quoted('甲（乙，丙。丁', '乙')).toBe('甲（乙');
  });

  it('只选中标点，没有引文', () => {
    expect(wholeClauses('桥，渡口。', { from: 1, to: 2 })).toBeUndefined();
    expect(wholeClauses('桥', { from: 0, to: 0 })).toBeUndefined();
  });
});
