import type { BrokenCase } from './case.ts';

const MARKET = 'articles/market.mdx';
const PEOPLE = 'people.yaml';

/** Puts other words for “沿河排开。” in the market article. */
const put = (text: string): BrokenCase['change'] => ['沿河排开。', text];

const dead = (mark: string): BrokenCase => ({
  name: `留着${mark}`,
  path: MARKET,
  change: put(`沿河${mark}排开。`),
});

/** A line of its own, without a single 汉字. */
const deadLine = (mark: string): BrokenCase => ({
  name: `独占一行的${mark}`,
  path: MARKET,
  change: put(`沿河。 ^stalls\n\n${mark} ^alone`),
});

const odd = (name: string, character: string): BrokenCase => ({
  name,
  path: MARKET,
  change: put(`沿${character}排开。`),
});

const unpaired = (name: string, text: string): BrokenCase => ({
  name,
  path: MARKET,
  change: put(text),
});

const wrapped = (name: string, path: string, find: string, replacement: string): BrokenCase => ({
  name: `换行：${name}`,
  path,
  change: [find, replacement],
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
  { ...dead('~旧话~'), change: put('沿河，~旧话~排开。') },
  { ...dead('河~旧话~排'), name: '留着句子中间的~旧话~', change: put('沿河~旧话~排开。') },
  { ...dead('H~2~O'), name: '留着下标' },
  ...['[TOC]', ':::', '++AI++', '==AI==', '^AI^', '~AI~', ':tada:', '[[AI]]', '• AI', '· AI', '＞ AI'].map(
    deadLine,
  ),
  { name: 'YAML里没有汉字的标记', path: PEOPLE, change: ['name: 李石', 'name: "_LS_"'] },
  odd('康熙部首', '⽯'),
  odd('康熙部首，写哪个字', '⽯'),
  odd('部首补充', '⻓'),
  odd('笔画', '㇐'),
  odd('兼容汉字', '\ufa4a'),
  odd('兼容汉字补充', '\u{2f800}'),
  odd('私用区', '\ue5ec'),
  odd('窄体句号', '｡'),
  odd('全角字母', 'Ａ'),
  odd('全角数字', '１'),
  odd('圆点当间隔号', '•'),
  odd('片假名的间隔号', '・'),
  odd('别家的引号', '〝'),
  { name: '两个句号', path: MARKET, change: put('沿河排开。。') },
  { name: '网址后面跟着字', path: MARKET, change: put('见https://a.cn/x沿河排开。') },
  odd('编号写的零宽空格', '&#8203;'),
  odd('十六进制写的软连字符', '&#xAD;'),
  odd('名字写的方向标记', '&rlm;'),
  odd('改方向的控制字符', '\u202e'),
  odd('隔离方向的控制字符', '\u2066'),
  odd('空白字符', '\u3164'),
  odd('不在表情里的连接符', '\u200d'),
  { name: '人名里的部首', path: PEOPLE, change: ['name: 李石', 'name: 李⽯'] },
  { name: 'YAML转义的零宽空格', path: PEOPLE, change: ['name: 李石', String.raw`name: "李\u200b石"`] },
  ...['\u3000\u3000', '\u2003\u2003', '&emsp;&emsp;', '&#12288;&#12288;', '\u00a0\u00a0'].map(
    (indent): BrokenCase => ({
      name: `段首缩进${JSON.stringify(indent)}`,
      path: MARKET,
      change: ['桥头集市有<Cite', `${indent}桥头集市有<Cite`],
    }),
  ),
  { name: '导语的缩进', path: MARKET, change: [LEAD, `lead: \u3000\u3000${LEAD.slice(6)}`] },
  { name: '删去的数不与后面的连成一个', path: MARKET, change: ['货品分六项', '货品分~~六~~七项'] },
  unpaired('前引号没有收尾', '人称“河市。'),
  unpaired('后引号没有开头', '人称河市”。'),
  unpaired('引号反了', '人称”河市“。'),
  unpaired('两个都是前引号', '人称“河市“。'),
  unpaired('括号没有收尾', '集市（河市就在这里。'),
  unpaired('括号没有开头', '集市河市）就在这里。'),
  unpaired('书名号没有收尾', '读《河市记，就知道。'),
  unpaired('书名号反了', '读》河市记《，就知道。'),
  unpaired('直角引号没有收尾', '人称「河市。'),
  unpaired('两种括号交叉', '读《河市（记》）。'),
  { name: 'YAML里的引号没有收尾', path: PEOPLE, change: [SUMMARY, '  summary: 主持石桥的“重修。'] },
  wrapped('不加引号', MARKET, LEAD, `${LEAD}\n  `),
  wrapped('单引号', PEOPLE, SUMMARY, "  summary: '主持石桥\n    的重修。'"),
  wrapped('双引号', PEOPLE, SUMMARY, '  summary: "主持石桥\n    的重修。"'),
  wrapped('折叠', PEOPLE, SUMMARY, '  summary: >-\n    主持石桥\n    的重修。'),
  wrapped('照录', PEOPLE, SUMMARY, '  summary: |-\n    主持石桥\n    的重修。'),
  wrapped('两段', PEOPLE, SUMMARY, '  summary: |-\n    主持石桥。\n\n    还有重修。'),
  wrapped('末尾多出的', PEOPLE, '  name: 李石', '  name: |\n    李石'),
  wrapped('写成反斜杠的', PEOPLE, SUMMARY, String.raw`  summary: "主持石桥\n的重修。"`),
  wrapped('花括号里', MARKET, '有1万多家摊位, to', '有1万多家\n    摊位, to'),
  wrapped('编号在前', 'feature.yaml', '一座石桥连着两岸。', '一座石桥连着两岸。\n  '),
];
