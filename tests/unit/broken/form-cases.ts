import type { BrokenCase } from './case.ts';

const BRIDGE = 'articles/bridge-rebuilt.mdx';
const MARKET = 'articles/market.mdx';

/** Puts other words for “沿河排开。” in the market article. */
const put = (text: string): BrokenCase['change'] => ['沿河排开。', text];
const append =
  (text: string): Exclude<BrokenCase['change'], null> =>
  (old) =>
    `${old}\n${text}\n`;

const syntax = (name: string, change: BrokenCase['change']): BrokenCase => ({
  name,
  path: MARKET,
  change,
});

const mark = (name: string, text: string): BrokenCase => ({
  name,
  path: MARKET,
  change: put(text),
});

const table = (name: string, find: string, replacement: string): BrokenCase => ({
  name,
  path: BRIDGE,
  change: [find, replacement],
});

const link = (name: string, replacement: string): BrokenCase => ({
  name,
  path: BRIDGE,
  change: ['[集市](/articles/market/#stalls)', replacement],
});

/** How Markdown and MDX are written in the text. */
export const formCases: BrokenCase[] = [
  syntax('组件没有收尾，指到开头', ['<Figure picture="market-photo" />', '<Figure picture="market-photo">']),
  syntax('结尾大小写不对', ['</Cite>', '</cite>']),
  syntax('属性用了中文引号', ['"market-stalls"', '“market-stalls”']),
  syntax('属性没有引号', ['"market-stalls"', 'market-stalls']),
  mark('引号打了两重', '人称““河市””。'),
  mark('直角引号', '人称「河市」。'),
  mark('链接的文字在方头括号里', '见【石桥】(/articles/bridge-rebuilt/)。'),
  mark('重了一个字', '沿河的的摊位排开。'),
  mark('留着待核', '沿河（待核）排开。'),
  mark('留着XX', '沿河有XX家。'),
  mark('数字与单位之间有空格', '沿河有 1 万多家。'),
  { name: '整段加重', path: MARKET, change: append('**集市的来历** ^origin\n\n集市很早就有。 ^early') },
  {
    name: '小标题以句号收尾',
    path: MARKET,
    change: append('## 集市的来历。 ^origin\n\n集市很早就有。 ^early'),
  },
  { name: '题目里的竖线是全角', path: BRIDGE, change: ['石桥重修|两岸', '石桥重修｜两岸'] },
  syntax('文字里的小于号', put('沿河<5排开。')),
  syntax('文字里的花括号', put('沿河{排开。')),
  syntax('网址写在尖括号里', put('见<https://example.com>。')),
  syntax('邮箱写在尖括号里', put('见<a@example.com>。')),
  syntax('多出了结尾', put('沿河</Cite>。')),
  syntax('组件与加重交叉', ['1万多家摊位</Cite>', '**1万多家摊位</Cite>**']),
  syntax('结尾跟在文字后面', append('<Note id="a">\n也有人。</Note>')),
  syntax('注释没有合上，指到开头', put('沿河。{/* 注')),
  {
    name: '链接用了全角括号，指到那一行',
    path: BRIDGE,
    change: ['[集市](/articles/market/#stalls)', '[集市（https://example.com/）'],
  },
  {
    name: '摘出的引语里没有引语',
    path: 'articles/towns.mdx',
    change: ['集市上天天“人挤人”。</PullQuote>', '集市上天天挤。</PullQuote>'],
  },
  { name: '断行记号旁边空了格', path: BRIDGE, change: ['石桥重修|两岸', '石桥重修 | 两岸'] },
  syntax('网页的换行标签', put('沿河<br>排开。')),
  syntax('网页的注释', put('沿河。<!-- 注 -->')),
  syntax('正文里合并留下的记号', put('甲。\n<<<<<<< HEAD')),
  mark('井号后少了空格', '沿河。 ^stalls\n\n##集市 ^fair'),
  mark('全角井号', '沿河。 ^stalls\n\n＃＃ 集市 ^fair'),
  mark('孤零零的星号', '沿*河排开。'),
  mark('脚注没有正文', '沿河排开[^a]。'),
  mark('方括号之后是全角圆括号', '见[集市]（/articles/market/）。'),
  mark('写成维基的链接', '见[[market]]。'),
  mark('认不得的实体', '沿河&foo;排开。'),
  { name: '题目里写了标签', path: MARKET, change: ['headline: 桥头集市', 'headline: 桥头<b>集市</b>'] },
  { name: '标题跳级', path: MARKET, change: append('### 小集市 ^small\n\n也有人。 ^people') },
  { name: '标题下面没有正文', path: MARKET, change: append('## 尾声 ^end') },
  { name: '横线把一段变成了标题', path: MARKET, change: append('也有人。 ^people\n---\n\n再见。 ^bye') },
  { name: '勾选框', path: MARKET, change: append('- [x] 菜') },
  table('表格多一格，会丢字', '| 桥长 | 120米 |', '| 桥长 | 120米 | 新 |'),
  table('表格少一格', '| 桥长 | 120米 |', '| 桥长 |'),
  table('表格用了全角竖线', '| 桥长 | 120米 |', '｜桥长｜120米｜'),
  table('表格少了分隔行', '| --- | --- |\n', ''),
  table('表格只有表头', '| 桥长 | 120米 |\n', ''),
  link('链接没有域名', '[集市](http://)'),
  link('链接指到自己的电脑', '[集市](http://localhost:4321/)'),
  link('网址直接写在文字里', ' https://example.com/ '),
  {
    name: '网址另写在别处',
    path: BRIDGE,
    change: (text) => `${text.replace('(/articles/market/#stalls)', '[x]')}\n[x]: /nope/\n`,
  },
  { name: '段首空两格', path: MARKET, change: ['桥头集市有<', '　　桥头集市有<'] },
  { name: '汉字之间的空格', path: MARKET, change: put('沿河 排开。') },
  { name: '连着两个标点', path: MARKET, change: put('沿河，，排开。') },
  ...['^摊位', '^Stalls', '＾stalls', '^stalls。'].map((id) => ({
    name: `块编号写成 ${id}`,
    path: MARKET,
    change: [' ^stalls', ` ${id}`] as const,
  })),
  { name: '一段两个块编号', path: MARKET, change: [' ^stalls', ' ^old ^stalls'] },
  { name: '事实编号差一个字母，猜得出', path: MARKET, change: ['"market-stalls"', '"market-stall"'] },
  { name: '主题太长', path: MARKET, change: ['headline: 桥头集市', `headline: ${'桥头集市'.repeat(7)}`] },
  { name: '主题只有断行记号', path: MARKET, change: ['headline: 桥头集市', "headline: '|'"] },
  {
    name: '主题一行太长',
    path: MARKET,
    change: ['headline: 桥头集市', 'headline: 桥头集市从早到晚都有许多人声'],
  },
  {
    name: '短站名太长',
    path: 'feature.yaml',
    change: ['name: 石桥专题', 'name: 一座石桥两岸人家重修前后的专题报道'],
  },
  {
    name: '来源太长',
    path: 'feature.yaml',
    change: ['  author: 某记者', `  author: ${'某甲、'.repeat(12)}某记者`],
  },
  { name: '主题断成许多行', path: MARKET, change: ['headline: 桥头集市', 'headline: 桥|头|集|市|里'] },
  {
    name: '引题太长',
    path: BRIDGE,
    change: ['kicker: 石桥', 'kicker: 石桥重修的前前后后与桥头集市的人来人往热闹'],
  },
  { name: '主题里印不出的汉字', path: MARKET, change: ['headline: 桥头集市', 'headline: 桥头集市𰻝'] },
  { name: '主题里的国旗', path: MARKET, change: ['headline: 桥头集市', 'headline: 桥头集市🇨🇳'] },
  { name: '导语里的韩文', path: MARKET, change: ['lead: 桥头有', 'lead: 桥头有한'] },
  {
    name: '没有的事件不算乱了次序',
    path: 'feature.yaml',
    change: ['keyFigures:', 'keyEvents: [rebuilt, second-bridge]\nkeyFigures:'],
  },
  {
    name: '首页日程引了没有的事件',
    path: 'feature.yaml',
    change: ['keyFigures:', 'keyEvents: [rebuild]\nkeyFigures:'],
  },
  {
    name: '两个人同名',
    path: 'people.yaml',
    change: (text) => `${text}${text.replace('id: li-shi', 'id: li-shi-two')}`,
  },
  {
    name: '几个别名写在一起',
    path: 'people.yaml',
    change: ['  name: 李石', '  name: 李石\n  aliases: [老李、李工]'],
  },
];
