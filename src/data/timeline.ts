import type { TimelineEvent } from '../schemas/event.ts';
import { type ArticleView, getArticles } from './articles.ts';
import { mustFind, once, getList } from './content.ts';

/** An event and the article that tells it. */
export interface EventView extends Omit<TimelineEvent, 'article'> {
  article: ArticleView | undefined;
}

/** Every event, from early to late. */
export const getTimeline = once(async (): Promise<EventView[]> => {
  const [events, articles] = await Promise.all([getList('events'), getArticles()]);
  return events.map((event) => ({
    ...event,
    article: articles.find(({ slug }) => slug === event.article),
  }));
});

/** The front page's days, in the order given. */
export async function getKeyEvents(ids: readonly string[]): Promise<EventView[]> {
  const events = await getTimeline();
  return ids.map((id) => mustFind(events, id, '事件'));
}
