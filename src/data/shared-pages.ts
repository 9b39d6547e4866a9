import { articleSharedPage, homePage, sectionPage } from '../share/content-pages.ts';
import type { CardFigure } from '../share/cards/card-words.ts';
import type { SharedPage } from '../share/shared-page.ts';
import { toolPages } from '../share/tool-pages.ts';
import type { Outcome } from '../schemas/base.ts';
import type { Fact } from '../schemas/fact.ts';
import { type ArticleView, getArticles } from './articles.ts';
import { getCooperation } from './cooperation.ts';
import { getCorrections } from './corrections.ts';
import { getDirectory } from './directory.ts';
import { getFacts, getFigures } from './facts.ts';
import { getFeature, getSections } from './feature.ts';
import { once } from './once.ts';
import { getTimeline } from './timeline.ts';

/**
 * 文章最要紧的一个数字：所引事实的阿拉伯数字里，先取见于题目的，再取见于导语、要点的；
 * 同处有几个，取最大的；年份是日期，不算。
 * 都没有就不画，免得把顺带提到的数字当成主角。
 */
function keyFigure(article: ArticleView, facts: ReadonlyMap<string, Fact>): CardFigure | undefined {
  const figures = article.facts
    .flatMap((id) => facts.get(id)?.figures ?? [])
    .filter(({ text, unit }) => /^\d/.test(text) && unit !== '年')
    .sort((a, b) => b.value - a.value);
  const places = [article.headline, article.lead, ...article.keyPoints.map(({ text }) => text)];
  return places
    .map((place) => figures.find(({ text }) => place.includes(text)))
    .find((figure) => figure !== undefined);
}

function countByStatus(entries: readonly { status: Outcome }[]): Record<Outcome, number> {
  const count = (wanted: Outcome): number => entries.filter(({ status }) => status === wanted).length;
  return { occurred: count('occurred'), ongoing: count('ongoing'), planned: count('planned') };
}

/** 全站每一页的分享信息。 */
export const getSharedPages = once(async (): Promise<SharedPage[]> => {
  const [feature, sections, articles, facts, entities, figures, events, cooperation, corrections] =
    await Promise.all([
      getFeature(),
      getSections(),
      getArticles(),
      getFacts(),
      getDirectory(),
      getFigures(),
      getTimeline(),
      getCooperation(),
      getCorrections(),
    ]);
  const factById = new Map(facts.map((fact) => [fact.id, fact]));
  return [
    homePage(feature),
    ...sections.map((section) => sectionPage(feature, section, section.articles.length)),
    ...articles.map((article) => articleSharedPage(feature, article, keyFigure(article, factById))),
    ...toolPages(feature, {
      entities: entities.length,
      articles: articles.length,
      figures: figures.length,
      lastCorrected: corrections[0]?.date,
      eventDates: events.map(({ date }) => date),
      cooperation: cooperation && countByStatus(cooperation.fields.flatMap(({ entries }) => entries)),
    }),
  ];
});

const getByPath = once(
  async (): Promise<ReadonlyMap<string, SharedPage>> =>
    new Map((await getSharedPages()).map((page) => [page.path, page])),
);

/** 一页的分享信息；没有这一页时为 undefined。 */
export async function findSharedPage(path: string): Promise<SharedPage | undefined> {
  return (await getByPath()).get(path);
}

/**
 * 一页的分享信息。
 * @param path 站内路径。
 * @throws 没有登记这一页时。
 */
export async function getSharedPage(path: string): Promise<SharedPage> {
  const page = await findSharedPage(path);
  if (page === undefined)
    throw new Error(`页面 ${path} 没有分享信息，请在 src/share/ 里登记它的题目与描述。`);
  return page;
}
