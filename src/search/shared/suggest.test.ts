import { describe, expect, it } from 'vitest';
import { prepare } from './prepared.ts';
import { isWorded, Suggester } from './suggest.ts';
import { wordsOf } from './words.ts';

/** Names with their syllables, words, and further readings → a suggester. */
function suggesterOf(
  names: readonly (readonly [name: string, syllables: string])[],
  words: readonly string[],
  homophones: Record<string, string>,
  sections: string[] = [],
): Suggester {
  const extra = { ...homophones };
  for (const [name, syllables] of names) {
    for (const [at, syllable] of syllables.split(' ').entries())
      extra[syllable] = `${extra[syllable] ?? ''}${[...name][at] ?? ''}`;
  }
  return new Suggester({
    names: names.map(([name]) => [name]),
    sections,
    words: words.join(' '),
    readings: { common: '', extra },
  });
}

const suggester = suggesterOf(
  [
    ['两江新区', 'liang jiang xin qu'],
    ['天府新区', 'tian fu xin qu'],
    ['联席会议', 'lian xi hui yi'],
    ['王志杰', 'wang zhi jie'],
    ['猪八戒网', 'zhu ba jie wang'],
    ['氢能动力技术创新中心', 'qing neng dong li ji shu chuang xin zhong xin'],
    ['江心岛', 'jiang xin dao'],
  ],
  [],
  {
    lian: '联连莲练',
    zhi: '志之知支',
    qing: '氢轻清',
    neng: '能',
    liang: '两亮',
    nian: '年',
    ji: '计',
    hua: '划',
  },
  ['3年计划'],
);

describe('Suggester', () => {
  it.each([
    ['liangjiang', '两江'],
    ['liang jiang xin qu', '两江新区'],
    ['jiangxin', '江心'],
    ['jihua', '计划'],
    ['ljxq', '两江新区'],
    ['tianfu', '天府'],
    ['tianf', '天府'],
    ['lianxihuiyi', '联席会议'],
    ['liangjiang新区', '两江新区'],
    ['连席会议', '联席会议'],
    ['王之杰', '王志杰'],
    ['猪八戎网', '猪八戒网'],
    ['猪八网', '猪八戒网'],
    ['轻能', '氢能'],
    ['连席会议 王志杰', '联席会议 王志杰'],
    ['第一次连席会议', '第一次联席会议'],
  ])('%s → %s', (typed, expected) => {
    expect(suggester.suggest(typed)[0]).toBe(expected);
  });

  it.each([
    '北京大学',
    'xyz',
    '两江新区',
    '新',
    '',
    '上海新区',
    '两江新区由',
    '1200zj2',
    '术创业',
    'nianjihua',
  ])('%s is not sure enough to suggest anything', (typed) => {
    expect(suggester.suggest(typed)).toEqual([]);
  });
});

describe('words spelt in a row', () => {
  const words = suggesterOf([], ['企业', '经济', '竞争'], {
    qi: '企',
    ye: '业',
    jing: '经竞',
    ji: '济',
    zheng: '争',
  });

  it.each([
    ['qiyejingji', ['企业经济']],
    ['qiyejing', ['企业经济']],
    ['qiyejingz', ['企业竞争']],
    ['qiyeji', []],
  ])('%s', (typed, expected) => {
    expect(words.suggest(typed)).toEqual(expected);
  });
});

describe('phrases of the text', () => {
  const texts = [
    '常住人口与面积',
    '面积重庆',
    '重庆的产业联动',
    '到重庆来',
    '战略合作协议待签',
    '签署战略合作协议',
    '产业与人口合计',
    '第六次会议',
  ];
  const near = [
    prepare({
      url: '/a/',
      title: '题',
      kind: '文章',
      section: '栏目',
      sectionId: 's',
      aliases: [],
      mentions: [],
      blocks: texts.map((text) => ({ role: 'text', text })),
    }),
  ];
  const wordy = suggesterOf([['两江新区', 'liang jiang xin qu']], [...texts.flatMap(wordsOf), '联动'], {
    chang: '常长',
    zhang: '长',
    zhu: '住驻',
    ren: '人',
    kou: '口',
    yu: '与',
    mian: '面',
    ji: '积级',
    zhong: '重',
    chong: '冲重',
    qing: '庆',
    chan: '产',
    ye: '业',
    lian: '联连',
    dong: '动',
    zhan: '战',
    lve: '略',
    he: '合',
    zuo: '作',
    xie: '协',
    yi: '议',
    chi: '持',
    ci: '次',
  });

  it.each([
    ['mianji', '面积'],
    ['chongqing', '重庆'],
    ['chanyeliandong', '产业联动'],
    ['cangzurenkou', '常住人口'],
    ['常驻人口', '常住人口'],
    ['长驻人口', '常住人口'],
    ['常住人囗', '常住人口'],
    ['产业连动', '产业联动'],
    ['liangjiangxinqu mianji', '两江新区 面积'],
    ['mianji chongqing', '面积 重庆'],
    ['chang zhu ren kou', '常住人口'],
    ['两江xinqu', '两江新区'],
    ['两jiang新区', '两江新区'],
    ['liang江新q', '两江新区'],
  ])('%s → %s', (typed, expected) => {
    expect(wordy.suggest(typed, near)[0]).toBe(expected);
  });

  it.each(['mianj', 'chang', '与免', 'czrk', '北京大学', '战略合作携手', '产业合作', '人口协议', '主持会议'])(
    '%s, not whole, no word, there once only or not alike, brings nothing',
    (typed) => {
      expect(wordy.suggest(typed, near)).toEqual([]);
    },
  );
});

it('what pinyin gives is no slip of another name', () => {
  const both = suggesterOf(
    [
      ['氢能车', 'qing neng che'],
      ['麓湖', 'lu hu'],
    ],
    [],
    {},
  );
  expect(both.suggest('氢能luhu')).toEqual(['氢能麓湖']);
});

const worded = new Set(['产业', '合作', '新能源', '汽车']);

it.each([
  ['产业合作', true],
  ['新能源汽车合作', true],
  ['产业合做', false],
  ['合作的产业', false],
  ['产业', false],
  ['产业合作'.repeat(4), false],
])('%s is words in a row: %s', (text, expected) => {
  expect(isWorded([...text], (piece) => worded.has(piece))).toBe(expected);
});
