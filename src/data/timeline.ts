import { getArticles } from './articles.ts';
import { getList, type Loaded, mustFind, once } from './content.ts';

/** Every event with the article that tells it, from early to late. */
export const getTimeline = once(async () => {
  const [events, articles] = await Promise.all([getList('events'), getArticles()]);
  return events.map((event) => ({
    ...event,
    article: articles.find(({ slug }) => slug === event.article),
  }));
});

/** An event and the article that tells it. */
export type EventView = Loaded<typeof getTimeline>;

/** The front page's days, in the order given. */
export async function getKeyEvents(ids: readonly string[]): Promise<EventView[]> {
  const events = await getTimeline();
  return ids.map((id) => mustFind(events, id, '事件'));
}
