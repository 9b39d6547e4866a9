import type { Article } from '../schemas/article.ts';
import type { Feature, Section } from '../schemas/feature.ts';
import { formatDate } from '../lib/date.ts';
import { LIST_COMMA, LLMS, PAGE_NAME, STATUS_LABEL } from '../lib/words.ts';
import { fullCredit } from '../lib/source-credit.ts';
import { plain } from '../lib/text.ts';
import { articlePath, sectionPath } from '../lib/url.ts';
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
  const states = Object.values(STATUS_LABEL).join(LIST_COMMA);
  return [
    LLMS.source(fullCredit(source), source.note),
    LLMS.plans(states),
    LLMS.editorial,
    LLMS.dates(formatDate(published), formatDate(updated), resolve('/about/#corrections')),
    LLMS.ids,
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
        link(LLMS.section(section.name), resolve(sectionPath(section.id)), section.lead),
        ...articles(section),
      ].join('\n'),
    ),
    [
      `## ${LLMS.lookUp}`,
      '',
      link(LLMS.csv, resolve('/data/figures.csv'), LLMS.csvNote(figures)),
      link(PAGE_NAME.data, resolve('/data/'), LLMS.data),
      link(PAGE_NAME.timeline, resolve('/timeline/'), LLMS.timeline),
      link(PAGE_NAME.directory, resolve('/directory/'), LLMS.directory),
      link(PAGE_NAME.about, resolve('/about/'), LLMS.about),
    ].join('\n'),
    [
      '## Optional',
      '',
      link('JSON Feed', resolve('/feed.json'), LLMS.feed),
      link('RSS', resolve('/rss.xml'), LLMS.feed),
      link(LLMS.sitemap, resolve('/sitemap-index.xml'), LLMS.sitemapNote),
    ].join('\n'),
  ].join('\n\n')}\n`;
}
