import type { Mutant, Step } from './mutant.ts';
import { articleWith } from './places.ts';

/*
 * Content in which every part is well formed, and one is about something else. The build must say so; what only the
 * sense of the words gives away differs at least from what was published.
 */

const BUILD: Step = { kind: '构建' };
const WORDS: Step = { kind: '单元测试', file: 'tests/unit/published-lines.test.ts' };

/** Exchanges the first two places of a file of the content that match. */
const exchange =
  (file: string, find: RegExp): Mutant['plant'] =>
  (workspace) => {
    const path = `content/${file}`;
    const text = workspace.read(path);
    const [one, other] = [...text.matchAll(find)];
    if (one === undefined || other === undefined) throw new Error(`${path} 里没有两处 ${String(find)}。`);
    const between = text.slice(one.index + one[0].length, other.index);
    const after = text.slice(other.index + other[0].length);
    workspace.write(path, text.slice(0, one.index) + other[0] + between + one[0] + after);
  };

const change =
  (file: string, find: RegExp | string, replacement: string): Mutant['plant'] =>
  (workspace) => {
    workspace.edit(`content/${file}`, find, replacement);
  };

/** Changes the first article of which the pattern holds. */
const inArticle =
  (find: RegExp | string, replacement: string): Mutant['plant'] =>
  (workspace) => {
    const pattern = typeof find === 'string' ? new RegExp(find, 'u') : find;
    workspace.edit(articleWith(workspace, pattern), find, replacement);
  };

export const senseMutants: readonly Mutant[] = [
  {
    name: '两个人的机构互换',
    step: BUILD,
    says: '.organization]',
    plant: exchange('people.yaml', /(?<=^ {2}organization: ).+$/gm),
  },
  {
    name: '两张照片的作者互换了所据的事实',
    step: BUILD,
    says: '没有说到“',
    plant: exchange('people.yaml', /(?<=拍摄.*“.*\n {2}facts: ).+$/gm),
  },
  {
    name: '大学写成企业',
    step: BUILD,
    says: '.kind]',
    plant: change('organizations.yaml', /院校$/m, '企业'),
  },
  {
    name: '地名的注音不对',
    step: BUILD,
    says: '的读音',
    plant: change('places.yaml', /(?<=^ {2}pinyin: ).+$/m, 'Xūgòu'),
  },
  {
    name: '图上两条河的名字互换',
    step: BUILD,
    says: '”旁边',
    plant: exchange('charts.yaml', /(?<=江: )\[[\d., ]+\]/g),
  },
  {
    name: '首页两个数的话互换',
    step: BUILD,
    says: '这句话配的数是',
    plant: exchange('feature.yaml', /(?<=^ {4}sentence: ).+$/gm),
  },
  {
    name: '时间线上的事链到不讲它的文章',
    step: BUILD,
    says: '不是详述它的',
    plant: change('events.yaml', /(?<=^ {2}article: ).+$/m, 'opening-up'),
  },
  {
    name: '要点链到文章的末段',
    step: BUILD,
    says: '没有说它',
    plant: (workspace) => {
      const path = articleWith(workspace, /^keyPoints:/m);
      const last = /\^([a-z0-9-]+)\s*$/.exec(workspace.read(path))?.[1] ?? '';
      workspace.edit(path, /(?<=, to: )[a-z0-9-]+(?= \})/, last);
    },
  },
  {
    name: '量的单位写小了',
    step: BUILD,
    says: '平方米”',
    plant: inArticle(/(?<=^lead: .*\d)平方公里/m, '平方米'),
  },
  { name: '方位写反', step: BUILD, says: '没有“以南”', plant: inArticle('以北', '以南') },
  {
    name: '星期几不对',
    step: BUILD,
    says: '没有“星期日”',
    plant: inArticle(/(?<=\d{4}年\d+月\d+日)(?=，)/, '（星期日）'),
  },
  {
    name: '名录里的序数错',
    step: BUILD,
    says: '没有“第五”',
    plant: change('organizations.yaml', '第六次', '第五次'),
  },
  {
    name: '来访写成去访',
    step: BUILD,
    says: '方向相反',
    plant: change('events.yaml', '天府新区4个部门到两江新区', '两江新区4个部门到天府新区'),
  },
  {
    name: '表格一格写到隔壁',
    step: BUILD,
    says: '一栏引的事实',
    plant: inArticle(/\| (<Cite[^|]*) \| 未提供 \|/, '| 未提供 | <Cite fact="liangjiang-area">大</Cite> |'),
  },
  {
    name: '事件的名字链到别的文章',
    step: BUILD,
    says: '链接的文字是事件',
    plant: change(
      'articles/digital-economy.mdx',
      '(/articles/industry-service-summit/)',
      '(/articles/overview/)',
    ),
  },
  {
    name: '首页一个数的话说到别家',
    step: BUILD,
    says: '所引的事实没有说到“中国汽研”',
    plant: change('feature.yaml', '同重庆药友', '同中国汽研'),
  },
  {
    name: '一句里换了企业',
    step: BUILD,
    says: '没有说到“云从科技”',
    plant: change('articles/digital-economy.mdx', '的介绍，猪八戒网', '的介绍，云从科技'),
  },
  {
    name: '题目写成另一次会',
    step: BUILD,
    says: '题目写的是',
    plant: change('articles/second-joint-meeting.mdx', 'headline: 第二次', 'headline: 第一次'),
  },
  {
    name: '时间线上换了两个区县',
    step: BUILD,
    says: '没有说到“广安”',
    plant: change('events.yaml', '与綦江、合川等', '与广安、郫都等'),
  },
  {
    name: '首页日程乱了次序',
    step: BUILD,
    says: '首页日程乱了次序',
    plant: change('feature.yaml', /(?<=keyEvents: \[)([a-z-]+), ([a-z-]+)/, 'second-meeting, first-meeting'),
  },
  {
    name: '图上城市放错地方',
    step: BUILD,
    says: '坐标不在',
    plant: change('charts.yaml', /(?<=name: 重庆, coordinates: )\[[^\]]+\]/, '[104.5, 30.5]'),
  },
  {
    name: '所记截至写错月份',
    step: BUILD,
    says: 'source.asOf',
    plant: change('feature.yaml', '报道所记截至2020年4月', '报道所记截至2020年5月'),
  },
  {
    name: '人名错成同音的字',
    step: BUILD,
    says: '像是“刘川郁”',
    plant: change('articles/digital-economy.mdx', '联合创始人刘川郁', '联合创始人刘川玉'),
  },
  {
    name: '下限写成确数',
    step: BUILD,
    says: '一处有“多”',
    plant: change('articles/overview.mdx', '</Cite>、1万多家', '</Cite>、1万家'),
  },
  {
    name: '没写是谁说的',
    step: BUILD,
    says: '正文里没有写明',
    plant: change('articles/industry-service-summit.mdx', '联合创始人刘川郁说', '按计划'),
  },
  {
    name: '计划写着“已”',
    step: BUILD,
    says: '却写着“已”',
    plant: change('articles/opening-up.mdx', '联合树起', '已联合树起'),
  },
  {
    name: '更正引的字文章里没有',
    step: BUILD,
    says: '文章里没有这几个字',
    plant: inArticle(
      /^related:/m,
      "corrections:\n  - { date: '2026-11-26', kind: 更正, text: 原作“甲”，应为“乙乙乙”。, reason: 看错。 }\nrelated:",
    ),
  },
  {
    name: '两个词条的解释互换',
    step: WORDS,
    says: 'content/glossary.yaml',
    plant: exchange('glossary.yaml', /(?<=^ {2}summary: ).+$/gm),
  },
  {
    name: '图说左右颠倒',
    step: WORDS,
    says: 'content/pictures.yaml',
    plant: change('pictures.yaml', '左为', '右为'),
  },
  {
    name: '大小比反',
    step: WORDS,
    says: 'content/articles/liangjiang-new-area.mdx',
    plant: change('articles/liangjiang-new-area.mdx', '小一些', '大一些'),
  },
  {
    name: '搜索别名写成别家',
    step: WORDS,
    says: 'content/organizations.yaml',
    plant: change('organizations.yaml', /(?<=^ {2}searchAliases: \[).+(?=\])/m, '别家公司'),
  },
  {
    name: '延伸阅读换了一篇',
    step: WORDS,
    says: 'content/articles/opening-up.mdx',
    plant: change('articles/opening-up.mdx', 'related: [first-joint-meeting', 'related: [overview'),
  },
  {
    name: '繁體的一个名字写错',
    step: WORDS,
    says: 'content/hant.yaml',
    plant: change('hant.yaml', /(?<=: .)(\p{Script=Han})(?=\p{Script=Han}$)/mu, '某'),
  },
  {
    name: '图里的颜色换了',
    step: WORDS,
    says: 'content/pictures/two-areas.svg',
    plant: change('pictures/two-areas.svg', /#[0-9a-f]{3,6}/, '#0000ff'),
  },
];
