import type { Article } from '../schemas/article.ts';
import type { Feature, Section } from '../schemas/feature.ts';
import { formatDate } from '../site/date.ts';
import { STATUS_LABEL } from '../site/labels.ts';
import { fullCredit } from '../site/source-credit.ts';
import { plain } from '../site/text.ts';
import { articlePath, sectionPath } from '../site/url.ts';
import type { Resolve } from './head-metadata.ts';

/** 写说明要用的东西：专题、栏目与文章，以及有多少可查的数字。 */
export interface LlmsContent {
  feature: Feature;
  sections: readonly (Section & { articles: readonly (Article & { slug: string })[] })[];
  /** 数据表里有多少个数字。 */
  figures: number;
}

/** llmstxt.org 规定的写法，用半角冒号加空格；照它读的程序认得出。 */
const link = (name: string, url: string, note: string): string => `- [${name}](${url}): ${note}`;

/** 引用之前要知道的：出处、来源的残缺、计划不等于已发生、更正在哪里。 */
function caveats({ source, published, updated }: Feature, resolve: Resolve): string[] {
  const states = Object.values(STATUS_LABEL).join('、');
  return [
    `全部史实${fullCredit(source)}来源：${source.note}`,
    `文中“将”“计划”都是报道时的表述；后来怎样，站内没有写，请不要写成已经发生。每条注都标明状态：${states}。`,
    '标“编者注”的是本站编者的说明，不是报道的内容。',
    `${formatDate(published)}发布，${formatDate(updated)}最近修改。更正记在[关于本专题](${resolve('/about/#corrections')})。`,
    '每段、每个小标题都有永久编号，引用请带上，形如“文章地址#编号”。',
  ];
}

/**
 * 给语言模型看的说明，写法照 llmstxt.org：名称、一段提要、注意事项，再分栏目列出文章。
 * 全部由内容得出；地址都是完整地址。
 * @param resolve 站内路径 → 完整地址。
 */
export function llmsText({ feature, sections, figures }: LlmsContent, resolve: Resolve): string {
  const articles = ({ articles: list }: LlmsContent['sections'][number]): string[] =>
    list.map(({ slug, headline, lead }) => link(plain(headline), resolve(articlePath(slug)), lead));
  return `${[
    `# ${feature.name}`,
    `> ${feature.lead}`,
    caveats(feature, resolve)
      .map((line) => `- ${line}`)
      .join('\n'),
    ...sections.map((section) =>
      [
        `## ${section.name}`,
        '',
        link(`栏目：${section.name}`, resolve(sectionPath(section.id)), section.lead),
        ...articles(section),
      ].join('\n'),
    ),
    [
      '## 数据与查考',
      '',
      link(
        '数字表（CSV）',
        resolve('/data/figures.csv'),
        `${figures}个数字，逐个写明数的是什么、已发生还是计划、出自报道哪一栏。`,
      ),
      link('数据一览', resolve('/data/'), '同一份数字，网页版，每个数字有锚点。'),
      link('时间线', resolve('/timeline/'), '逐件标明日期、已发生还是计划。'),
      link('名录', resolve('/directory/'), '人物、机构、地点与词条，各有一段说明。'),
      link('关于本专题', resolve('/about/'), '来源、编写方法、报道没有写到的、更正记录。'),
    ].join('\n'),
    [
      '## Optional',
      '',
      link('JSON Feed', resolve('/feed.json'), '全部文章的全文。'),
      link('RSS', resolve('/rss.xml'), '全部文章的全文。'),
      link('站点地图', resolve('/sitemap-index.xml'), '全部网页与修改日。'),
    ].join('\n'),
  ].join('\n\n')}\n`;
}
