import type { Feature } from '../../schemas/feature.ts';
import type { Geography } from '../../schemas/geography.ts';
import { shortCredit } from '../../lib/source-credit.ts';
import { cardPath } from '../card-paths.ts';
import type { Resolve } from '../head-metadata.ts';
import type { SharedPage } from '../shared-page.ts';
import type { CardArt } from './art.ts';
import type { CardWords } from './card-words.ts';
import { squareCard, wideCard } from './link-cards.ts';
import { shortPoster, tallPoster } from './posters.ts';

/** 一张卡片：写到哪里，画什么。 */
export interface Card {
  /** 站内路径，如 `/cards/pages/index.png`。 */
  path: string;
  /** 属于哪一页，写进报错。 */
  page: string;
  draw: () => CardArt;
}

/** 一页的全部卡片：宽、方，文章另有两种海报。 */
export function cardsOf(
  page: SharedPage,
  feature: Pick<Feature, 'name' | 'source'>,
  geography: Geography | undefined,
  resolve: Resolve,
): Card[] {
  const text: CardWords = { ...page.card, source: shortCredit(feature.source) };
  const cards: Card[] = [
    { path: cardPath(page.path, 'wide'), page: page.path, draw: () => wideCard(text, geography) },
    { path: cardPath(page.path, 'square'), page: page.path, draw: () => squareCard(text, geography) },
  ];
  if (page.article === undefined) return cards;
  const { section, dateLine: date, figure } = page.article;
  const poster = { ...text, kicker: section, date, figure, siteName: feature.name, url: resolve(page.path) };
  return [
    ...cards,
    { path: cardPath(page.path, 'poster'), page: page.path, draw: () => tallPoster(poster, geography) },
    { path: cardPath(page.path, 'poster-34'), page: page.path, draw: () => shortPoster(poster, geography) },
  ];
}

/** @throws 两张卡片同名时：某篇文章的文件名正好是另一篇的加 `-poster` 之类。 */
export function assertDistinct(cards: readonly Card[]): void {
  const seen = new Set<string>();
  const twice = cards.find(({ path }) => seen.size === seen.add(path).size);
  if (twice !== undefined) throw new Error(`两张分享卡片都要写到 ${twice.path}，请改其中一篇文章的文件名。`);
}
