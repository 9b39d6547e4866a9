import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { readJsonFeed, readRss, readSitemap } from './feed-files.ts';
import type { Deployed } from './feed-problems.ts';
import { typed } from './metadata.ts';
import { builtPages, squeeze } from './site.ts';

/** 读者在一处该看到的一条更正。 */
export interface ExpectedCorrection {
  slug: string;
  /** `YYYY-MM-DD`。 */
  date: string;
  /** 日期后面的话：`说明：改了什么。原因：为什么。`。 */
  said: string;
}

/**
 * 一条更正没有写到的地方：文章页、打印版、关于页、两份订阅、结构化数据，以及各处的修改日；都写到了就是空的。
 */
export function correctionProblems(
  { slug, date, said }: ExpectedCorrection,
  { dir, root }: Deployed,
): string[] {
  const pages = new Map(builtPages(dir).map((page) => [page.path, page]));
  const url = `${root}articles/${slug}/`;
  const instant = `${date}T00:00:00+08:00`;
  const article = pages.get(`/articles/${slug}/`);
  const data = article === undefined ? {} : (typed(article, 'ReportageNewsArticle') ?? {});
  const rss = readRss(dir).item.find(({ link }) => link === url);
  const json = readJsonFeed(dir).items.find((item) => item.url === url);
  const listed = (path: string, scope: string): boolean => {
    const tree = pages.get(path)?.tree;
    const items = tree === undefined ? [] : selectAll(`${scope} li:has(time[datetime="${date}"])`, tree);
    return items.some((item) => squeeze(toString(item)).includes(squeeze(said)));
  };
  const about = pages.get('/about/')?.tree;
  const linked = about && select(`#corrections + ul a[href$="/articles/${slug}/"]`, about);
  const places: [string, boolean][] = [
    ['文章页', listed(`/articles/${slug}/`, '[aria-labelledby=corrections]')],
    ['打印版', listed('/print/', `[id="${slug}"]`)],
    ['关于页', listed('/about/', '#corrections + ul') && linked !== undefined],
    ['RSS', squeeze(rss?.['content:encoded'] ?? '').includes(squeeze(said))],
    ['JSON Feed', squeeze(json?.content_html ?? '').includes(squeeze(said))],
    ['结构化数据', JSON.stringify(data['correction'] ?? '').includes(JSON.stringify(said))],
    ['结构化数据的更正日', JSON.stringify(data['correction'] ?? '').includes(`"datePublished":"${instant}"`)],
    ['结构化数据的修改日', data['dateModified'] === instant],
    ['RSS 的修改日', rss?.['atom:updated'] === instant],
    ['JSON Feed 的修改日', json?.date_modified === instant],
    ['站点地图', readSitemap(dir).get(url) === instant],
    ['关于页的修改日', String(readSitemap(dir).get(`${root}about/`)) >= instant],
  ];
  return places.filter(([, right]) => !right).map(([place]) => `${slug} ${place}`);
}
