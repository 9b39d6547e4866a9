import type { TimelineEvent } from '../schemas/event.ts';
import { type ArticleView, getArticles } from './articles.ts';
import { mustFind } from './must-find.ts';
import { once } from './once.ts';
import { getList } from './content.ts';

/** 时间线上的一件事，连同详述它的文章。 */
export interface EventView extends Omit<TimelineEvent, 'article'> {
  article: ArticleView | undefined;
}

/** 全部事件，由早到晚。 */
export const getTimeline = once(async (): Promise<EventView[]> => {
  const [events, articles] = await Promise.all([getList('events'), getArticles()]);
  return events.map((event) => ({
    ...event,
    article: articles.find(({ slug }) => slug === event.article),
  }));
});

/** 首页日程，按所给编号的次序。 */
export async function getKeyEvents(ids: readonly string[]): Promise<EventView[]> {
  const events = await getTimeline();
  return ids.map((id) => mustFind(events, id, '事件'));
}
