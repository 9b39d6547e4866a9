import type { BrokenCase } from './case.ts';

const BRIDGE = 'articles/bridge-rebuilt.mdx';
const MARKET = 'articles/market.mdx';
const PEOPLE = 'people.yaml';

/** Changes a line of YAML; what is told names the changed line and the kind of slip. */
const slip = (name: string, path: string, find: string, replacement: string): BrokenCase => ({
  name,
  path,
  change: [find, replacement],
});

/** Slips of those who write YAML but no programs. */
export const slipCases: BrokenCase[] = [
  slip('少了冒号', PEOPLE, '  name: 李石', '  name 李石'),
  slip('冒号后少了空格', PEOPLE, '  role: 修桥', '  role:修桥'),
  slip('全角冒号', PEOPLE, '  role: 修桥', '  role：修桥'),
  slip('前言头一行的全角冒号', MARKET, 'headline: 桥头', 'headline：桥头'),
  slip('冒号后是全角空格', MARKET, 'section: bridge', 'section:　bridge'),
  slip('缩进少', PEOPLE, '  role: 修桥', ' role: 修桥'),
  slip('缩进多', PEOPLE, '  role: 修桥', '    role: 修桥'),
  slip('制表符缩进', PEOPLE, '  role: 修桥', '\trole: 修桥'),
  slip('行首没有缩进', PEOPLE, '  name: 李石', 'name: 李石'),
  slip('少了减号', PEOPLE, '- id: zhou-mi', '  id: zhou-mi'),
  slip('减号没有对齐', MARKET, '  - { text: 六项', ' - { text: 六项'),
  slip('减号后少了空格', PEOPLE, '- id: li-shi', '-id: li-shi'),
  slip('引号没有收尾', BRIDGE, "eventDate: '2020-05-06'", "eventDate: '2020-05-06"),
  slip('引号只括住一部分', MARKET, 'headline: 桥头集市', 'headline: "桥头"集市'),
  slip('文字以 @ 起头', MARKET, 'headline: 桥头集市', 'headline: @桥头集市'),
  slip('文字以方括号起头', MARKET, 'headline: 桥头集市', 'headline: [桥头]集市'),
  slip('花括号没有合上', MARKET, 'to: stalls }', 'to: stalls'),
  slip('方括号没有合上', MARKET, '[bridge-rebuilt]', '[bridge-rebuilt'),
  slip('花括号里的全角逗号', MARKET, '摊位, to', '摊位，to'),
  slip('花括号里少了逗号', MARKET, '摊位, to', '摊位 to'),
  slip('同一个字段写了两次', MARKET, 'order: 2', 'order: 2\norder: 3'),
  slip('井号后面的字会丢', MARKET, 'headline: 桥头集市', 'headline: 桥头 #集市'),
  slip('文字以井号起头', MARKET, 'headline: 桥头集市', 'headline: #桥头集市'),
  slip('编号前写了井号', MARKET, 'to: stalls }', 'to: #stalls }'),
  slip(
    '合并留下的记号',
    PEOPLE,
    '  role: 修桥主持人',
    '<<<<<<< HEAD\n  role: 修桥主持人\n=======\n  role: 主持人\n>>>>>>> x',
  ),
  { name: '中间多了一行 ---', path: PEOPLE, change: (text) => `${text}---\n${text}` },
  { name: '文字里有半角逗号', path: MARKET, change: ['text: 集市有1万多家摊位', 'text: 集市, 1万多家摊位'] },
  { name: '列表没有写成列表', path: MARKET, change: ['[bridge-rebuilt]', '【bridge-rebuilt】'] },
  { name: '可省的字段写了却空着', path: MARKET, change: ['order: 2', 'order: 2\ncorrections:'] },
  { name: '是与否写成中文', path: 'glossary.yaml', change: ['editorial: true', 'editorial: 是'] },
  { name: '次序从零起', path: MARKET, change: ['order: 2', 'order: 0'] },
  { name: '年份少打一位', path: MARKET, change: ['published: 2026', 'published: 0226'] },
  { name: '图片没写种类', path: 'pictures.yaml', change: ['  kind: missing-photo\n', ''] },
];
