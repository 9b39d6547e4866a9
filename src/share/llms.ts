import type { Article } from '../schemas/article.ts';
import type { Feature, Section } from '../schemas/feature.ts';
import { formatDate } from '../lib/date.ts';
import { FRAME, LIST_COMMA, LLMS, PAGE_NAME, STATUS_LABEL } from '../lib/words.ts';
import { fullCredit } from '../lib/source-credit.ts';
import { plain } from '../lib/text.ts';
import { absolute, articlePath, sectionPath } from '../lib/url.ts';

export interface LlmsContent {
  feature: Feature;
  sections: readonly (Section & { articles: readonly (Article & { slug: string })[] })[];
  /** How many numbers the data page has. */
  figures: number;
}

/** As llmstxt.org writes it, with a colon and a space. */
const link = (name: string, url: string, note: string): string => `- [${name}](${url}): ${note}`;

/** What to know before quoting: the source, its gaps, plans that are no events, where corrections stand. */
function caveats({ source, published, updated }: Feature): string[] {
  const states = Object.values(STATUS_LABEL).join(LIST_COMMA);
  return [
    LLMS.source(fullCredit(source), source.note),
    LLMS.plans(states),
    LLMS.editorial,
    LLMS.dates(formatDate(published), formatDate(updated), absolute('/about/#corrections')),
    LLMS.ids,
  ];
}

/** For language models, as llmstxt.org has it: name, summary, cautions, articles by section; addresses in full. */
export function llmsText({ feature, sections, figures }: LlmsContent): string {
  const articles = ({ articles: list }: LlmsContent['sections'][number]): string[] =>
    list.map(({ slug, headline, lead }) => link(plain(headline), absolute(articlePath(slug)), lead));
  return `${[
    `# ${feature.name}`,
    `> ${feature.lead}`,
    caveats(feature)
      .map((line) => `- ${line}`)
      .join('\n'),
    ...sections.map((section) =>
      [
        `## ${section.name}`,
        '',
        link(LLMS.section(section.name), absolute(sectionPath(section.id)), section.lead),
        ...articles(section),
      ].join('\n'),
    ),
    [
      `## ${LLMS.lookUp}`,
      '',
      link(FRAME.download, absolute('/data/figures.csv'), LLMS.csv(figures)),
      link(PAGE_NAME.data, absolute('/data/'), LLMS.data),
      link(PAGE_NAME.timeline, absolute('/timeline/'), LLMS.timeline),
      link(PAGE_NAME.directory, absolute('/directory/'), LLMS.directory),
      link(PAGE_NAME.about, absolute('/about/'), LLMS.about),
    ].join('\n'),
    [
      '## Optional',
      '',
      link('JSON Feed', absolute('/feed.json'), LLMS.feed),
      link('RSS', absolute('/rss.xml'), LLMS.feed),
      link(LLMS.sitemap, absolute('/sitemap-index.xml'), LLMS.sitemapNote),
    ].join('\n'),
  ].join('\n\n')}\n`;
}
