import { describe, expect, it } from 'vitest';
import type { PageBlock } from './fragment-pieces.ts';
import { textDirective } from './text-fragment.ts';

/** 各块文字；`[7]` 是注号，比对时看到的是 7。 */
function page(...texts: string[]): PageBlock[] {
  return texts.map((source) => {
    const block: PageBlock = { text: '', marks: [] };
    for (const [, plain = '', mark = ''] of source.matchAll(/([^[]*)(?:\[(\d+)\])?/g)) {
      const from = block.text.length + plain.length;
      block.text += plain + mark;
      if (mark !== '') block.marks.push({ from, to: from + mark.length });
    }
    return block;
  });
}

/** 从 `start` 到 `end` 的引文，片段解码后的样子。 */
function directive(blocks: PageBlock[], start: string, end = start): string | undefined {
  const first = blocks.findLastIndex(({ text }) => text.includes(start));
  const last = blocks.findLastIndex(({ text }) => text.includes(end));
  const found = textDirective(blocks, {
    first,
    from: blocks[first]?.text.indexOf(start) ?? 0,
    last,
    to: (blocks[last]?.text.indexOf(end) ?? 0) + end.length,
  });
  return found?.replace(':~:text=', '');
}

const decoded = (...args: Parameters<typeof directive>): string | undefined => {
  const found = directive(...args);
  return found === undefined ? undefined : decodeURIComponent(found);
};

describe('文字片段', () => {
  it('短的整句写出，不带末尾标点', () => {
    expect(decoded(page('桥修好了。渡口还在。'), '渡口还在。')).toBe('渡口还在');
  });

  it('指令里有含义的字符都转义', () => {
    expect(directive(page('A-B, C & (D)'), 'A-B, C & (D')).toBe('A%2DB%2C%20C%20%26%20%28D');
  });

  it('长的写头尾，各到分句为止', () => {
    const text = '桥在一九八七年修成，全长一千二百米，宽二十四米，两岸的人从此不必等船，渡口却一直留到今天。';
    expect(decoded(page(text), text)).toBe('桥在一九八七年修成,渡口却一直留到今天');
  });

  it('跨块的写头一块的头、末一块的尾', () => {
    expect(decoded(page('渡口已有百年。', '桥修成了，渡口还在。'), '渡口已', '渡口还在。')).toBe(
      '渡口已有百年,桥修成了，渡口还在',
    );
  });

  it('中间有注号的，头尾各取注号的一边', () => {
    expect(decoded(page('讲的是大桥建设[7]。两岸从此相通。'), '讲的', '相通。')).toBe(
      '讲的是大桥建设,两岸从此相通',
    );
  });

  it('注号紧挨着数字，会连成一个数，退到汉字', () => {
    expect(decoded(page('全长1578[4]。两岸从此相通。'), '全长', '相通。')).toBe('全长,两岸从此相通');
  });

  it('整句都是一个数，后面又是注号，没有写法', () => {
    expect(directive(page('1578[4]'), '1578')).toBeUndefined();
  });
});

describe('同样的话不止一处', () => {
  it('带上前文', () => {
    expect(decoded(page('先有桥，人来了。后有渡口，人来了。'), '后有', '后有渡口，人来了。')).toBe(
      '后有渡口，人来了',
    );
    const blocks = page('先有桥，人来了。', '后有渡口，人来了。');
    expect(textDirective(blocks, { first: 1, from: 5, last: 1, to: 9 })).toBe(
      `:~:text=${encodeURIComponent('后有渡口，')}-,${encodeURIComponent('人来了')}`,
    );
  });

  it('标题在目录里先出现过：前文取前一块，不行就取后文', () => {
    const blocks = page('目录', '老桥', '渡口', '导语到此为止。', '老桥', '桥在上游。');
    expect(decoded(blocks, '老桥')).toBe('导语到此为止。-,老桥');
    expect(decoded(page('甲。', '老桥', '丙', '甲。', '老桥', '桥在上游。'), '老桥')).toBe(
      '老桥,-桥在上游。',
    );
  });

  it('只引小标题里的一个分句，目录里也有整个小标题：改指整个小标题', () => {
    const blocks = page('有桥，有渡口', '导语到此为止。', '有桥，有渡口');
    expect(decoded(blocks, '有渡口')).toBe('导语到此为止。-,有桥，有渡口');
  });

  it('前后文也一样，没有写法', () => {
    expect(directive(page('甲', '老桥', '乙', '甲', '老桥', '乙'), '老桥')).toBeUndefined();
  });

  it('止句在中间先出现过，取长些的尾', () => {
    const text = '他说渡口还在，船也没有停，桥上的人听见了这句话，都说渡口还在，船也没有停。';
    expect(decoded(page(text), '他说', '没有停。')).toBe('他说渡口还在,都说渡口还在，船也没有停');
  });

  it('只差大小写、空白的也算同样', () => {
    expect(decoded(page('5g 网络', '这里是5G网络'), '5G网络')).toBeDefined();
    expect(directive(page('5g 网络', '5G网络'), '5G网络')).toBe(
      `${encodeURIComponent('5g 网络')}-,${encodeURIComponent('5G网络')}`,
    );
  });
});
