import type { CardFigure } from './cards/card-words.ts';
import type { Emblem } from './cards/emblem.ts';
import type { Article } from '../schemas/article.ts';
import type { Feature, Section } from '../schemas/feature.ts';
import { formatDate } from '../lib/date.ts';
import { plain } from '../lib/text.ts';
import { articlePath, sectionPath } from '../lib/url.ts';
import { CARD, PAGE_DESCRIPTION, PAGE_NAME } from '../lib/words.ts';

/** A page as it leaves the site: metadata, structured data and cards all come from here. */
export interface SharedPage {
  /** From `/`, without the base. */
  path: string;
  /** Without the site's name. */
  title: string;
  /** 50 to 70 汉字 are best. */
  description: string;
  type: 'website' | 'article';
  /** Search engines leave it out: print edition, offline page, 404. */
  noindex: boolean;
  /** Pages above, without this one; the front page has none. */
  trail: { path: string; name: string }[];
  /** Days of publication and last change, `YYYY-MM-DD`, in Beijing. */
  published: string;
  updated: string;
  card: {
    /** A small line above the headline. */
    kicker: string;
    /** `|` is where it may break. */
    headline: string;
    lead: string;
  };
  /** Articles only. */
  article?: {
    slug: string;
    section: string;
    /** The date in a poster's corner, in Chinese. */
    dateLine: string;
    /** The poster's number, where the article cites one. */
    figure?: CardFigure | undefined;
    /** What its cards draw; without it, the rivers. */
    emblem?: Emblem | undefined;
  };
}

const HOME = { path: '/', name: PAGE_NAME.home };

/** What every page of the feature has alike, unless it says otherwise. */
export const featurePage = ({
  published,
  updated,
}: Feature): Pick<SharedPage, 'type' | 'noindex' | 'trail' | 'published' | 'updated'> => ({
  type: 'website',
  noindex: false,
  trail: [HOME],
  published,
  updated,
});

export function homePage(feature: Feature): SharedPage {
  return {
    ...featurePage(feature),
    path: '/',
    title: feature.name,
    description: feature.lead,
    trail: [],
    card: {
      kicker: plain(feature.kicker ?? feature.name),
      headline: feature.headline,
      lead: feature.lead,
    },
  };
}

/** @param count Articles of the section. */
export function sectionPage(feature: Feature, section: Section, count: number): SharedPage {
  return {
    ...featurePage(feature),
    path: sectionPath(section.id),
    title: section.name,
    description: PAGE_DESCRIPTION.section(feature.name, section.name, count, section.lead),
    card: { kicker: feature.name, headline: section.name, lead: section.lead },
  };
}

/** @param figure The poster's number; without one it is not drawn. */
export function articleSharedPage(
  feature: Feature,
  article: Article & { slug: string; sectionName: string },
  figure: CardFigure | undefined,
  emblem?: Emblem,
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
    card: {
      kicker: `${feature.name}·${sectionName}`,
      headline: article.headline,
      lead: article.lead,
    },
    article: {
      slug,
      section: sectionName,
      dateLine: eventDate === undefined ? CARD.published(formatDate(published)) : formatDate(eventDate),
      figure,
      emblem,
    },
  };
}
