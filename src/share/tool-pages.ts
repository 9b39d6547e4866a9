import { type Outcome, outcomeSchema } from '../schemas/base.ts';
import type { Feature } from '../schemas/feature.ts';
import { formatDate } from '../lib/date.ts';
import { shortCredit } from '../lib/source-credit.ts';
import { featurePage, type SharedPage } from './shared-page.ts';
import { CLAUSE_COMMA, COOPERATION, PAGE_DESCRIPTION, PAGE_NAME } from '../lib/words.ts';

/** What the descriptions of these pages count. */
interface ToolCounts {
  entities: number;
  articles: number;
  figures: number;
  /** Days of events, ascending. */
  eventDates: readonly string[];
  /** Day of the last correction, if there is one. */
  lastCorrected: string | undefined;
  /** The status of each cooperation, where the feature has that page. */
  cooperation: readonly Outcome[] | undefined;
}

function timelineLead(dates: readonly string[]): string {
  const [first, last] = [dates[0], dates.at(-1)];
  const span =
    first === undefined || last === undefined
      ? ''
      : PAGE_DESCRIPTION.span(formatDate(first), formatDate(last));
  return PAGE_DESCRIPTION.timeline(span, dates.length);
}

function cooperationLead(statuses: readonly Outcome[]): string {
  const counts = outcomeSchema.options.flatMap((status) => {
    const count = statuses.filter((each) => each === status).length;
    return count > 0 ? COOPERATION.count(COOPERATION.status[status], count) : [];
  });
  return PAGE_DESCRIPTION.cooperation(statuses.length, counts.join(CLAUSE_COMMA));
}

/** The pages that are neither articles nor sections: timeline, cooperation, directory, data and the rest. */
export function toolPages(feature: Feature, counts: ToolCounts): SharedPage[] {
  /** @param lead What the page is, in one sentence: its card's text, and with the site's name its description. */
  const page = (
    name: Exclude<keyof typeof PAGE_NAME, 'home'>,
    lead: string,
    more: Partial<SharedPage> = {},
  ): SharedPage => ({
    ...featurePage(feature),
    path: `/${name}/`,
    title: PAGE_NAME[name],
    description: PAGE_DESCRIPTION.of(feature.name, PAGE_NAME[name], lead),
    card: { kicker: feature.name, headline: PAGE_NAME[name], lead },
    ...more,
  });
  /* Corrections stand on the about page, which changes with them. */
  const corrected = [feature.updated, counts.lastCorrected ?? ''].sort().at(-1) ?? feature.updated;
  const noindex = true;
  return [
    page('timeline', timelineLead(counts.eventDates)),
    ...(counts.cooperation ? [page('cooperation', cooperationLead(counts.cooperation))] : []),
    page('directory', PAGE_DESCRIPTION.directory(counts.entities)),
    page('data', PAGE_DESCRIPTION.data(counts.figures)),
    page('about', PAGE_DESCRIPTION.about(shortCredit(feature.source)), { updated: corrected }),
    page('search', PAGE_DESCRIPTION.search),
    page('print', PAGE_DESCRIPTION.print(counts.articles), { noindex }),
    page('offline', PAGE_DESCRIPTION.offline, { noindex }),
    page('notFound', PAGE_DESCRIPTION.notFound, { noindex, path: '/404.html' }),
  ];
}
