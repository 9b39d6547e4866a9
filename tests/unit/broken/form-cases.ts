import type { BrokenCase } from './case.ts';

const BRIDGE = 'articles/bridge-rebuilt.mdx';
const MARKET = 'articles/market.mdx';

/** 把集市一文的“沿河排开。”换成别的话。 */
const put = (text: string): BrokenCase['change'] => ['沿河排开。', text];
const append =
  (text: string): Exclude<BrokenCase['change'], null> =>
  (old) =>
    `${old}\n${text}\n`;

const syntax = (name: string, change: BrokenCase['change'], near: string, says: string): BrokenCase => ({
  name,
  path: MARKET,
  change,
  rule: 'mdx-syntax',
  near,
  says,
});

const mark = (name: string, text: string, near: string, says: string): BrokenCase => ({
  name,
  path: MARKET,
  change: put(text),
  rule: 'literal-mark',
  near,
  says,
});

const table = (name: string, find: string, replacement: string, near: string): BrokenCase => ({
  name,
  path: BRIDGE,
  change: [find, replacement],
  rule: 'table-form',
  near,
});

const link = (name: string, replacement: string): BrokenCase => ({
  name,
  path: BRIDGE,
  change: ['[集市](/articles/market/#stalls)', replacement],
  rule: 'link',
  near: replacement,
});

/** 正文里 Markdown 与 MDX 的写法。 */
export const formCases: BrokenCase[] = [
  syntax(
    '组件没有收尾，指到开头',
    ['<Figure picture="market-photo" />', '<Figure picture="market-photo">'],
    '<Figure',
    '没有收尾',
  ),
  syntax('结尾大小写不对', ['</Cite>', '</cite>'], '</cite>', '大小写要一致'),
  syntax('属性用了中文引号', ['"market-stalls"', '“market-stalls”'], '“market', '半角双引号'),
  syntax('属性没有引号', ['"market-stalls"', 'market-stalls'], '=market', '半角双引号'),
  syntax('文字里的小于号', put('沿河<5排开。'), '<5', '小于号写成'),
  syntax('文字里的花括号', put('沿河{排开。'), '{排', '花括号'),
  syntax('网址写在尖括号里', put('见<https://example.com>。'), '<https', '[文字](网址)'),
  syntax('邮箱写在尖括号里', put('见<a@example.com>。'), '<a@', '[文字](mailto:邮箱)'),
  syntax('网页的换行标签', put('沿河<br>排开。'), '<br>', 'HTML'),
  syntax('网页的注释', put('沿河。<!-- 注 -->'), '<!--', '{/* 注释 */}'),
  syntax('合并留下的记号', put('甲。\n<<<<<<< HEAD'), '<<<<<<<', '合并两份改动'),
  mark('井号后少了空格', '沿河。 ^stalls\n\n##集市 ^fair', '##集市', '后面空一格'),
  mark('全角井号', '沿河。 ^stalls\n\n＃＃ 集市 ^fair', '＃＃', '半角井号'),
  mark('孤零零的星号', '沿*河排开。', '沿*', '没有生效'),
  mark('脚注没有正文', '沿河排开[^a]。', '[^a]', '链接写成'),
  mark('方括号之后是全角圆括号', '见[集市]（/articles/market/）。', '[集市]', '括号都用半角'),
  mark('写成维基的链接', '见[[market]]。', '[[market', '括号都用半角'),
  mark('认不得的实体', '沿河&foo;排开。', '&foo;', '不能写组件与 HTML'),
  {
    name: '题目里写了标签',
    path: MARKET,
    change: ['headline: 桥头集市', 'headline: 桥头<b>集市</b>'],
    rule: 'literal-mark',
    near: '<b>',
  },
  {
    name: '标题跳级',
    path: MARKET,
    change: append('### 小集市 ^small\n\n也有人。 ^people'),
    rule: 'heading-level',
    near: '### 小',
  },
  {
    name: '标题下面没有正文',
    path: MARKET,
    change: append('## 尾声 ^end'),
    rule: 'empty-heading',
    near: '## 尾',
  },
  {
    name: '横线把一段变成了标题',
    path: MARKET,
    change: append('也有人。 ^people\n---\n\n再见。 ^bye'),
    rule: 'heading-form',
    near: '也有人',
  },
  {
    name: '勾选框',
    path: MARKET,
    change: append('- [x] 菜'),
    rule: 'markdown-form',
    near: '- [x]',
    says: '勾选框',
  },
  table('表格多一格，会丢字', '| 桥长 | 120米 |', '| 桥长 | 120米 | 新 |', '| 新 |'),
  table('表格少一格', '| 桥长 | 120米 |', '| 桥长 |', '| 桥长 |'),
  table('表格用了全角竖线', '| 桥长 | 120米 |', '｜桥长｜120米｜', '｜桥长'),
  table('表格少了分隔行', '| --- | --- |\n', '', '| 项目'),
  table('表格只有表头', '| 桥长 | 120米 |\n', '', '| 项目'),
  link('链接没有域名', '[集市](http://)'),
  link('链接指到自己的电脑', '[集市](http://localhost:4321/)'),
  link('网址直接写在文字里', ' https://example.com/ '),
  {
    name: '网址另写在别处',
    path: BRIDGE,
    change: (text) => `${text.replace('(/articles/market/#stalls)', '[x]')}\n[x]: /nope/\n`,
    rule: 'markdown-form',
    near: '[集市][x]',
  },
  {
    name: '段首空两格',
    path: MARKET,
    change: ['桥头集市有<', '　　桥头集市有<'],
    rule: 'typed-space',
    near: '　　桥头',
  },
  { name: '汉字之间的空格', path: MARKET, change: put('沿河 排开。'), rule: 'typed-space', near: '沿河 ' },
  { name: '连着两个标点', path: MARKET, change: put('沿河，，排开。'), rule: 'double-mark', near: '，，' },
  ...['^摊位', '^Stalls', '＾stalls', '^stalls。'].map((id) => ({
    name: `块编号写成 ${id}`,
    path: MARKET,
    change: [' ^stalls', ` ${id}`] as const,
    rule: 'block-id',
    near: id,
    says: '写法不对',
  })),
  {
    name: '一段两个块编号',
    path: MARKET,
    change: [' ^stalls', ' ^old ^stalls'],
    rule: 'block-id',
    near: '^old',
    says: '只留一个',
  },
  {
    name: '事实编号差一个字母，猜得出',
    path: MARKET,
    change: ['"market-stalls"', '"market-stall"'],
    rule: 'unknown-fact',
    near: 'market-stall"',
    says: '是不是“market-stalls”',
  },
  {
    name: '主题太长',
    path: MARKET,
    change: ['headline: 桥头集市', `headline: ${'桥头集市'.repeat(7)}`],
    rule: 'headline-length',
    near: 'headline',
    says: '28个字',
  },
  {
    name: '主题只有断行记号',
    path: MARKET,
    change: ['headline: 桥头集市', "headline: '|'"],
    rule: 'headline-break',
    near: 'headline',
  },
  {
    name: '主题一行太长',
    path: MARKET,
    change: ['headline: 桥头集市', 'headline: 桥头集市从早到晚都有许多人声'],
    rule: 'headline-length',
    near: 'headline',
    says: '一行最多13个字',
  },
  {
    name: '主题断成许多行',
    path: MARKET,
    change: ['headline: 桥头集市', 'headline: 桥|头|集|市|里'],
    rule: 'headline-length',
    near: 'headline',
    says: '最多4行',
  },
  {
    name: '引题太长',
    path: BRIDGE,
    change: ['kicker: 石桥', 'kicker: 石桥重修的前前后后与桥头集市的人来人往热闹'],
    rule: 'headline-length',
    near: 'kicker',
    says: '最多20个字',
  },
  {
    name: '主题里印不出的汉字',
    path: MARKET,
    change: ['headline: 桥头集市', 'headline: 桥头集市𰻝'],
    rule: 'rare-character',
    near: '𰻝',
    says: '“𰻝”（U+30EDD）',
  },
  {
    name: '主题里的国旗',
    path: MARKET,
    change: ['headline: 桥头集市', 'headline: 桥头集市🇨🇳'],
    rule: 'rare-character',
    near: '🇨🇳',
    says: '换成单个的表情',
  },
  {
    name: '导语里的韩文',
    path: MARKET,
    change: ['lead: 桥头有', 'lead: 桥头有한'],
    rule: 'rare-character',
    near: '한',
    says: '改用汉字或拉丁字母',
  },
  {
    name: '没有的事件不算乱了次序',
    path: 'feature.yaml',
    change: ['keyFigures:', 'keyEvents: [rebuilt, second-bridge]\nkeyFigures:'],
    rule: 'reference',
    near: 'keyEvents',
    alone: true,
  },
  {
    name: '首页日程引了没有的事件',
    path: 'feature.yaml',
    change: ['keyFigures:', 'keyEvents: [rebuild]\nkeyFigures:'],
    rule: 'reference',
    near: 'keyEvents',
    says: '是不是“rebuilt”',
  },
  {
    name: '两个人同名',
    path: 'people.yaml',
    change: (text) => `${text}${text.replace('id: li-shi', 'id: li-shi-two')}`,
    rule: 'duplicate-name',
    says: '会链错',
  },
  {
    name: '几个别名写在一起',
    path: 'people.yaml',
    change: ['  name: 李石', '  name: 李石\n  aliases: [老李、李工]'],
    rule: 'alias-list',
    near: 'aliases',
  },
];
