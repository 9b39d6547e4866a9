import { type Outcome, outcomeSchema } from '../schemas/base.ts';
import type { Feature } from '../schemas/feature.ts';
import { formatDate } from '../lib/date.ts';
import { shortCredit } from '../lib/source-credit.ts';
import { featurePage } from './content-pages.ts';
import type { SharedPage } from './shared-page.ts';
import { CLAUSE_COMMA, COOPERATION, PAGE_DESCRIPTION, PAGE_NAME } from '../lib/words.ts';

/** Counts for the descriptions of these pages. */
export interface ToolCounts {
  entities: number;
  articles: number;
  figures: number;
  /** Days of events, ascending. */
  eventDates: readonly string[];
  /** Day of the last correction, if there is one. */
  lastCorrected: string | undefined;
  /** Cooperations by status, where the feature has that page. */
  cooperation: Record<Outcome, number> | undefined;
}

/** A page's title and what it is, in one sentence: its card's text, and with the site's name its description. */
type Words = Pick<SharedPage, 'path' | 'title'> & { lead: string; noindex?: boolean };

function span(dates: readonly string[]): string {
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return '';
  return PAGE_DESCRIPTION.span(formatDate(first), formatDate(last));
}

/** The cooperation page; only a feature with cooperation.yaml has it. */
function cooperationPage({ cooperation }: ToolCounts): Words[] {
  if (cooperation === undefined) return [];
  const total = cooperation.occurred + cooperation.ongoing + cooperation.planned;
  const counts = outcomeSchema.options
    .filter((status) => cooperation[status] > 0)
    .map((status) => COOPERATION.count(COOPERATION.status[status], cooperation[status]))
    .join(CLAUSE_COMMA);
  return [
    {
      path: '/cooperation/',
      title: PAGE_NAME.cooperation,
      lead: PAGE_DESCRIPTION.cooperation(total, counts),
    },
  ];
}

function wordsOf({ source }: Feature, counts: ToolCounts): Words[] {
  return [
    {
      path: '/timeline/',
      title: PAGE_NAME.timeline,
      lead: PAGE_DESCRIPTION.timeline(span(counts.eventDates), counts.eventDates.length),
    },
    ...cooperationPage(counts),
    {
      path: '/directory/',
      title: PAGE_NAME.directory,
      lead: PAGE_DESCRIPTION.directory(counts.entities),
    },
    { path: '/data/', title: PAGE_NAME.data, lead: PAGE_DESCRIPTION.data(counts.figures) },
    { path: '/about/', title: PAGE_NAME.about, lead: PAGE_DESCRIPTION.about(shortCredit(source)) },
    { path: '/search/', title: PAGE_NAME.search, lead: PAGE_DESCRIPTION.search },
    { path: '/print/', title: PAGE_NAME.print, lead: PAGE_DESCRIPTION.print(counts.articles), noindex: true },
    { path: '/offline/', title: PAGE_NAME.offline, lead: PAGE_DESCRIPTION.offline, noindex: true },
    { path: '/404.html', title: PAGE_NAME.notFound, lead: PAGE_DESCRIPTION.notFound, noindex: true },
  ];
}

/** The pages that are neither articles nor sections: timeline, cooperation, directory, data and the rest. */
export function toolPages(feature: Feature, counts: ToolCounts): SharedPage[] {
  /* Corrections stand on the about page, which changes with them. */
  const corrected = [feature.updated, counts.lastCorrected ?? ''].sort().at(-1) ?? feature.updated;
  return wordsOf(feature, counts).map(({ lead, ...words }) => ({
    ...featurePage(feature),
    ...words,
    description: PAGE_DESCRIPTION.of(feature.name, words.title, lead),
    ...(words.path === '/about/' && { updated: corrected }),
    card: { kicker: feature.name, headline: words.title, lead },
  }));
}
