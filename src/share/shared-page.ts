import type { CardFigure } from './cards/card-words.ts';
import type { Emblem } from './cards/emblem.ts';

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
