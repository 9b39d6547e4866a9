import type { BrokenCase } from './case.ts';

const BRIDGE = 'articles/bridge-rebuilt.mdx';
const MARKET = 'articles/market.mdx';
const PEOPLE = 'people.yaml';

/** 改一行 YAML；报错落在改后的那一行，说得出是哪一种笔误。 */
const slip = (
  name: string,
  path: string,
  find: string,
  replacement: string,
  says: string,
  near = replacement.trim(),
): BrokenCase => ({ name, path, change: [find, replacement], rule: 'yaml', near, says });

/** 不写程序的人写 YAML 常有的笔误。 */
export const slipCases: BrokenCase[] = [
  slip('少了冒号', PEOPLE, '  name: 李石', '  name 李石', '少了冒号'),
  slip('冒号后少了空格', PEOPLE, '  role: 修桥', '  role:修桥', '少了空格'),
  slip('全角冒号', PEOPLE, '  role: 修桥', '  role：修桥', '全角冒号'),
  slip('前言头一行的全角冒号', MARKET, 'headline: 桥头', 'headline：桥头', '全角冒号'),
  slip('冒号后是全角空格', MARKET, 'section: bridge', 'section:　bridge', '全角空格'),
  slip('缩进少', PEOPLE, '  role: 修桥', ' role: 修桥', '缩进比上面的字段少'),
  slip('缩进多', PEOPLE, '  role: 修桥', '    role: 修桥', '缩进比上面的字段多'),
  slip('制表符缩进', PEOPLE, '  role: 修桥', '\trole: 修桥', '制表符'),
  slip('减号后少了空格', PEOPLE, '- id: li-shi', '-id: li-shi', '“-”后面少了空格'),
  slip('引号没有收尾', BRIDGE, "eventDate: '2020-05-06'", "eventDate: '2020-05-06", '没有收尾'),
  slip('引号只括住一部分', MARKET, 'headline: 桥头集市', 'headline: "桥头"集市', '只括住了一部分'),
  slip('文字以 @ 起头', MARKET, 'headline: 桥头集市', 'headline: @桥头集市', '不能以“@”起头'),
  slip('文字以方括号起头', MARKET, 'headline: 桥头集市', 'headline: [桥头]集市', '不能以“[”起头'),
  slip('花括号没有合上', MARKET, 'to: stalls }', 'to: stalls', '花括号没有合上', '摊位, to: stalls'),
  slip('方括号没有合上', MARKET, '[bridge-rebuilt]', '[bridge-rebuilt', '方括号没有合上'),
  slip('花括号里的全角逗号', MARKET, '摊位, to', '摊位，to', '全角逗号'),
  slip('花括号里少了逗号', MARKET, '摊位, to', '摊位 to', '少了半角逗号'),
  slip('同一个字段写了两次', MARKET, 'order: 2', 'order: 2\norder: 3', '写了两次', 'order: 3'),
  slip('井号后面的字会丢', MARKET, 'headline: 桥头集市', 'headline: 桥头 #集市', '“#集市”会被当作注释'),
  slip('文字以井号起头', MARKET, 'headline: 桥头集市', 'headline: #桥头集市', '会被当作注释'),
  slip('编号前写了井号', MARKET, 'to: stalls }', 'to: #stalls }', '“#”后面的都被当作了注释'),
  slip(
    '合并留下的记号',
    PEOPLE,
    '  role: 修桥主持人',
    '<<<<<<< HEAD\n  role: 修桥主持人\n=======\n  role: 主持人\n>>>>>>> x',
    '合并两份改动',
    '<<<<<<<',
  ),
  {
    name: '中间多了一行 ---',
    path: PEOPLE,
    change: (text) => `${text}---\n${text}`,
    rule: 'yaml',
    near: '---',
    says: '多了一行 ---',
  },
  {
    name: '文字里有半角逗号',
    path: MARKET,
    change: ['text: 集市有1万多家摊位', 'text: 集市, 1万多家摊位'],
    rule: 'unknown-field',
    near: '集市, 1万',
    says: '改成全角“，”',
  },
  {
    name: '列表没有写成列表',
    path: MARKET,
    change: ['[bridge-rebuilt]', '【bridge-rebuilt】'],
    rule: 'schema',
    near: '【',
    says: '写成 [甲, 乙]',
  },
  {
    name: '可省的字段写了却空着',
    path: MARKET,
    change: ['order: 2', 'order: 2\ncorrections:'],
    rule: 'schema',
    near: 'corrections',
    says: '整行删去',
  },
  {
    name: '是与否写成中文',
    path: 'glossary.yaml',
    change: ['editorial: true', 'editorial: 是'],
    rule: 'schema',
    near: '是',
    says: '写 true 或 false',
  },
  {
    name: '次序从零起',
    path: MARKET,
    change: ['order: 2', 'order: 0'],
    rule: 'schema',
    near: 'order: 0',
    says: '不小于1',
  },
  {
    name: '年份少打一位',
    path: MARKET,
    change: ['published: 2026', 'published: 0226'],
    rule: 'schema',
    near: '0226',
    says: '没有这一天',
  },
  {
    name: '图片没写种类',
    path: 'pictures.yaml',
    change: ['  kind: missing-photo\n', ''],
    rule: 'schema',
    says: '缺少这个字段',
  },
];
