import type { Article } from '../schemas/article.ts';
import type { Feature, Section } from '../schemas/feature.ts';
import { formatDate } from '../site/date.ts';
import { plain } from '../site/text.ts';
import { articlePath, sectionPath } from '../site/url.ts';
import type { CardFigure } from './cards/card-words.ts';
import type { SharedPage } from './shared-page.ts';

const HOME = { path: '/', name: '专题首页' };

/** 专题首页。 */
export function homePage(feature: Feature): SharedPage {
  return {
    path: '/',
    title: feature.name,
    description: feature.lead,
    type: 'website',
    noindex: false,
    trail: [],
    published: feature.published,
    updated: feature.updated,
    cardOf: '/',
    card: {
      kicker: plain(feature.kicker ?? feature.name),
      headline: feature.headline,
      lead: feature.lead,
    },
  };
}

/**
 * 一个栏目的一页。后面各页用第一页的卡片，题目与描述写明第几页。
 * @param count 栏目的篇数。
 * @param page 第几页，从 1 起。
 */
export function sectionPage(feature: Feature, section: Section, count: number, page = 1): SharedPage {
  const [title, nth] = page === 1 ? [section.name, ''] : [`${section.name} 第${page}页`, `第${page}页，`];
  return {
    path: sectionPath(section.id, page),
    title,
    description: `${feature.name}“${section.name}”栏目，${nth}共${count}篇。${section.lead}`,
    type: 'website',
    noindex: false,
    trail: page === 1 ? [HOME] : [HOME, { path: sectionPath(section.id), name: section.name }],
    published: feature.published,
    updated: feature.updated,
    cardOf: sectionPath(section.id),
    card: { kicker: feature.name, headline: section.name, lead: section.lead },
  };
}

/**
 * 一篇文章。
 * @param figure 海报上的数字；没有就不画。
 * @param section 给出时，这一篇不另画卡片，用所在栏目的。
 */
export function articleSharedPage(
  feature: Feature,
  article: Article & { slug: string; sectionName: string },
  figure: CardFigure | undefined,
  section?: SharedPage,
): SharedPage {
  const { slug, sectionName, eventDate, published, updated = published } = article;
  return {
    path: articlePath(slug),
    title: plain(article.headline),
    description: article.lead,
    type: 'article',
    noindex: false,
    trail: [HOME, { path: sectionPath(article.section), name: sectionName }],
    published,
    updated,
    cardOf: section?.path ?? articlePath(slug),
    card: section?.card ?? {
      kicker: `${feature.name}·${sectionName}`,
      headline: article.headline,
      lead: article.lead,
    },
    article: {
      slug,
      section: sectionName,
      dateLine: eventDate === undefined ? `${formatDate(published)}发布` : formatDate(eventDate),
      figure,
    },
  };
}
