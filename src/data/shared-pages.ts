import type { Fact, Figure } from '../schemas/fact.ts';
import { articleSharedPage, homePage, sectionPage, type SharedPage } from '../share/shared-page.ts';
import { toolPages } from '../share/tool-pages.ts';
import { type ArticleView, getArticles } from './articles.ts';
import { getCharts, getDays } from './charts.ts';
import { getCooperation } from './cooperation.ts';
import { getList, once } from './content.ts';
import { getCorrections, getFeature, getSections } from './feature.ts';
import { getDirectory } from './directory.ts';
import { chooseEmblems, type Drawable } from './emblems.ts';
import { getFacts, getFigures } from './facts.ts';
import { getTimeline } from './timeline.ts';

type KeyFigure = Figure & { planned: boolean };

/**
 * The number that matters most in an article, of the Arabic ones in the facts it cites: one of the headline before
 * one of the lead or the key points, the largest of several; years are dates. None rather than one in passing.
 */
function keyFigure(article: ArticleView, facts: ReadonlyMap<string, Fact>): KeyFigure | undefined {
  const figures = article.facts
    .flatMap((id) => {
      const fact = facts.get(id);
      return (fact?.figures ?? []).map((figure) => ({ ...figure, planned: fact?.status === 'planned' }));
    })
    .filter(({ text, unit }) => /^\d/.test(text) && unit !== '年')
    .sort((a, b) => b.value - a.value);
  const places = [article.headline, article.lead, ...article.keyPoints.map(({ text }) => text)];
  return places
    .map((place) => figures.find(({ text }) => place.includes(text)))
    .find((figure) => figure !== undefined);
}

/** What there is to draw of each article, in reading order. */
async function readDrawables(
  articles: readonly ArticleView[],
  figures: readonly (KeyFigure | undefined)[],
): Promise<Drawable[]> {
  const [charts, days, places] = await Promise.all([getCharts(), getDays(), getList('places')]);
  return articles.map((article, index) => {
    const ids = article.body.components.flatMap(({ name, id }) => (name === 'Chart' ? [id] : []));
    return {
      charts: ids.flatMap((id) => charts.filter((chart) => chart.id === id)),
      days: ids
        .flatMap((id) => days.filter((line) => line.id === id))
        .map(({ events }) => events.map(({ date }) => date)),
      figure: figures[index],
      eventDate: article.eventDate,
      places: places.flatMap(({ id, coordinates }) =>
        coordinates !== undefined && article.mentions.includes(id) ? [coordinates] : [],
      ),
    };
  });
}

/** What every page is when it leaves the site. */
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
  const numbers = articles.map((article) => keyFigure(article, factById));
  const emblems = chooseEmblems(await readDrawables(articles, numbers));
  return [
    homePage(feature),
    ...sections.map((section) => sectionPage(feature, section, section.articles.length)),
    ...articles.map((article, index) => articleSharedPage(feature, article, numbers[index], emblems[index])),
    ...toolPages(feature, {
      entities: entities.length,
      articles: articles.length,
      figures: figures.length,
      lastCorrected: corrections[0]?.date,
      eventDates: events.map(({ date }) => date),
      cooperation: cooperation?.fields.flatMap(({ entries }) => entries.map(({ status }) => status)),
    }),
  ];
});

/** One page's; undefined where there is no such page. */
export const findSharedPage = async (path: string): Promise<SharedPage | undefined> =>
  (await getSharedPages()).find((page) => page.path === path);

/**
 * One page's.
 * @param path Without the base.
 * @throws For a page that src/share/ does not know.
 */
export async function getSharedPage(path: string): Promise<SharedPage> {
  const page = await findSharedPage(path);
  if (page === undefined)
    throw new Error(`页面 ${path} 没有分享信息，请在 src/share/ 里登记它的题目与描述。`);
  return page;
}
