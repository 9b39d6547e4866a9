import type { BrokenCase } from './case.ts';

const MARKET = 'articles/market.mdx';
const PEOPLE = 'people.yaml';

/** Puts other words for “沿河排开。” in the market article. */
const put = (text: string): BrokenCase['change'] => ['沿河排开。', text];

const dead = (mark: string, near = mark): BrokenCase => ({
  name: `留着${mark}`,
  path: MARKET,
  change: put(`沿河${mark}排开。`),
  rule: 'literal-mark',
  near,
});

/** A line of its own, without a single 汉字. */
const deadLine = (mark: string): BrokenCase => ({
  name: `独占一行的${mark}`,
  path: MARKET,
  change: put(`沿河。 ^stalls\n\n${mark} ^alone`),
  rule: 'literal-mark',
  near: mark,
});

const odd = (name: string, character: string, says: string, rule = 'odd-character'): BrokenCase => ({
  name,
  path: MARKET,
  change: put(`沿${character}排开。`),
  rule,
  near: `沿${character}`,
  says,
});

const unpaired = (name: string, text: string, says: string): BrokenCase => ({
  name,
  path: MARKET,
  change: put(text),
  rule: 'unpaired-mark',
  near: text,
  says,
});

const wrapped = (
  name: string,
  path: string,
  find: string,
  replacement: string,
  near: string,
): BrokenCase => ({
  name: `换行：${name}`,
  path,
  change: [find, replacement],
  rule: 'line-break',
  near,
});

const LEAD = 'lead: 桥头有一处集市，摊位一家挨着一家，';
const SUMMARY = '  summary: 主持石桥的重修。';

/** What comes along when text is pasted from WeChat, Word, PDF files, Typora or Notion, and what another editor writes. */
export const pastedCases: BrokenCase[] = [
  ...[
    '_要紧_',
    '__重点__',
    '++河++',
    ':smile:',
    ':+1:',
    '==重点==',
    '^2^',
    '%%私下%%',
    '$x^2$',
    '$$',
    '&#foo;',
  ].map((mark) => dead(mark)),
  { ...dead('~旧话~'), change: put('沿河，~旧话~排开。'), says: '删去写 ~~字~~' },
  { ...dead('河~旧话~排', '河~旧话~排'), name: '留着句子中间的~旧话~', change: put('沿河~旧话~排开。') },
  { ...dead('H~2~O', 'H~2~O'), name: '留着下标' },
  ...['[TOC]', ':::', '++AI++', '==AI==', '^AI^', '~AI~', ':tada:', '[[AI]]', '• AI', '· AI', '＞ AI'].map(
    deadLine,
  ),
  {
    name: 'YAML里没有汉字的标记',
    path: PEOPLE,
    change: ['name: 李石', 'name: "_LS_"'],
    rule: 'literal-mark',
    near: '_LS_',
  },
  odd('康熙部首', '⽯', '“⽯”（U+2F6F）'),
  odd('康熙部首，写哪个字', '⽯', '“石”（U+77F3）'),
  odd('部首补充', '⻓', '“长”（U+957F）'),
  odd('笔画', '㇐', 'U+31D0'),
  odd('兼容汉字', '\ufa4a', '“琢”（U+7422）'),
  odd('兼容汉字补充', '\u{2f800}', '“丽”（U+4E3D）'),
  odd('私用区', '\ue5ec', 'U+E5EC'),
  odd('窄体句号', '｡', 'U+FF61'),
  odd('全角字母', 'Ａ', '“A”（U+0041）'),
  odd('全角数字', '１', '“1”（U+0031）'),
  odd('圆点当间隔号', '•', '“·”（U+00B7）'),
  odd('片假名的间隔号', '・', '“·”（U+00B7）'),
  odd('别家的引号', '〝', '中文引号'),
  {
    name: '两个句号',
    path: MARKET,
    change: put('沿河排开。。'),
    rule: 'double-mark',
    near: '沿河排开',
    alone: true,
  },
  {
    name: '网址后面跟着字',
    path: MARKET,
    change: put('见https://a.cn/x沿河排开。'),
    rule: 'link',
    near: '见https',
    says: '“https://a.cn/x”',
  },
  odd('编号写的零宽空格', '&#8203;', 'U+200B，零宽空格', 'invisible-character'),
  odd('十六进制写的软连字符', '&#xAD;', 'U+00AD，软连字符', 'invisible-character'),
  odd('名字写的方向标记', '&rlm;', 'U+200F', 'invisible-character'),
  odd('改方向的控制字符', '\u202e', 'U+202E，文字方向', 'invisible-character'),
  odd('隔离方向的控制字符', '\u2066', 'U+2066，文字方向', 'invisible-character'),
  odd('空白字符', '\u3164', 'U+3164', 'invisible-character'),
  odd('不在表情里的连接符', '\u200d', 'U+200D', 'invisible-character'),
  {
    name: '人名里的部首',
    path: PEOPLE,
    change: ['name: 李石', 'name: 李⽯'],
    rule: 'odd-character',
    near: '李⽯',
    says: '改成汉字“石”（U+77F3）',
  },
  {
    name: 'YAML转义的零宽空格',
    path: PEOPLE,
    change: ['name: 李石', String.raw`name: "李\u200b石"`],
    rule: 'invisible-character',
    near: String.raw`李\u200b石`,
  },
  ...['\u3000\u3000', '\u2003\u2003', '&emsp;&emsp;', '&#12288;&#12288;', '\u00a0\u00a0'].map(
    (indent): BrokenCase => ({
      name: `段首缩进${JSON.stringify(indent)}`,
      path: MARKET,
      change: ['桥头集市有<Cite', `${indent}桥头集市有<Cite`],
      rule: 'typed-space',
      near: '桥头集市有<Cite',
    }),
  ),
  {
    name: '导语的缩进',
    path: MARKET,
    change: [LEAD, `lead: \u3000\u3000${LEAD.slice(6)}`],
    rule: 'typed-space',
    near: 'lead:',
  },
  {
    name: '删去的数不与后面的连成一个',
    path: MARKET,
    change: ['货品分六项', '货品分~~六~~七项'],
    rule: 'number',
    near: '七项',
    says: '“七项”',
  },
  unpaired('前引号没有收尾', '人称“河市。', '没有与它成对的 ”'),
  unpaired('后引号没有开头', '人称河市”。', '没有与它成对的 “'),
  unpaired('引号反了', '人称”河市“。', '次序不要反'),
  unpaired('两个都是前引号', '人称“河市“。', '写成一样'),
  unpaired('括号没有收尾', '集市（河市就在这里。', ' ） '),
  unpaired('括号没有开头', '集市河市）就在这里。', ' （ '),
  unpaired('书名号没有收尾', '读《河市记，就知道。', ' 》 '),
  unpaired('书名号反了', '读》河市记《，就知道。', '次序不要反'),
  unpaired('直角引号没有收尾', '人称「河市。', ' 」 '),
  unpaired('两种括号交叉', '读《河市（记》）。', ' ） '),
  {
    name: 'YAML里的引号没有收尾',
    path: PEOPLE,
    change: [SUMMARY, '  summary: 主持石桥的“重修。'],
    rule: 'unpaired-mark',
    near: '“重修',
  },
  wrapped('不加引号', MARKET, LEAD, `${LEAD}\n  `, 'lead'),
  wrapped('单引号', PEOPLE, SUMMARY, "  summary: '主持石桥\n    的重修。'", 'summary'),
  wrapped('双引号', PEOPLE, SUMMARY, '  summary: "主持石桥\n    的重修。"', 'summary'),
  wrapped('折叠', PEOPLE, SUMMARY, '  summary: >-\n    主持石桥\n    的重修。', '主持石桥'),
  wrapped('照录', PEOPLE, SUMMARY, '  summary: |-\n    主持石桥\n    的重修。', '主持石桥'),
  wrapped('两段', PEOPLE, SUMMARY, '  summary: |-\n    主持石桥。\n\n    还有重修。', '主持石桥'),
  wrapped('末尾多出的', PEOPLE, '  name: 李石', '  name: |\n    李石', 'name: |'),
  wrapped('写成反斜杠的', PEOPLE, SUMMARY, String.raw`  summary: "主持石桥\n的重修。"`, 'summary'),
  wrapped('花括号里', MARKET, '有1万多家摊位, to', '有1万多家\n    摊位, to', 'text: 集市有'),
  wrapped('编号在前', 'feature.yaml', '一座石桥连着两岸。', '一座石桥连着两岸。\n  ', '一座石桥连着'),
];
