import type { Feature } from '../../schemas/feature.ts';
import type { Geography } from '../../schemas/geography.ts';
import { inScript } from '../../hant/converter.ts';
import { shortCredit } from '../../lib/source-credit.ts';
import { absolute } from '../../lib/url.ts';
import { type CardKind, cardPath } from '../card-paths.ts';
import type { SharedPage } from '../shared-page.ts';
import type { CardArt } from './art.ts';
import type { CardWords } from './card-words.ts';
import { squareCard, wideCard } from './link-cards.ts';
import { poster } from './posters.ts';

/** A card: where it goes and what it shows. */
export interface Card {
  /** Without the base, e.g. `/cards/pages/index.png`. */
  path: string;
  /** Whose page it is, for messages. */
  page: string;
  draw: () => CardArt;
}

/** The cards of a page: wide and square, and a poster for an article; drawn in the edition that is being rendered. */
export function cardsOf(
  page: SharedPage,
  feature: Pick<Feature, 'name' | 'source'>,
  geography: Geography | undefined,
): Card[] {
  const inEdition = <T>(words: T): T =>
    JSON.parse(JSON.stringify(words), (_, part: unknown) =>
      typeof part === 'string' ? inScript(part) : part,
    ) as T;
  const text = (): CardWords => inEdition({ ...page.card, source: shortCredit(feature.source) });
  const card = (kind: CardKind, draw: () => CardArt): Card => ({
    path: cardPath(page.path, kind),
    page: page.path,
    draw,
  });
  const cards = [
    card('wide', () => wideCard(text(), geography, page.article?.emblem)),
    card('square', () => squareCard(text(), geography, page.article?.emblem)),
  ];
  if (page.article === undefined) return cards;
  const { section, dateLine: date, figure, emblem } = page.article;
  const words = () => ({
    ...text(),
    ...inEdition({ kicker: section, date, figure, siteName: feature.name }),
    emblem,
    url: absolute(page.path),
  });
  return [...cards, card('poster', () => poster(words(), geography))];
}

/** @throws When two have one name: the slug of an article is that of another with `-poster` or the like. */
export function assertDistinct(cards: readonly Card[]): void {
  const seen = new Set<string>();
  const twice = cards.find(({ path }) => seen.size === seen.add(path).size);
  if (twice !== undefined) throw new Error(`两张分享卡片都要写到 ${twice.path}，请改其中一篇文章的文件名。`);
}
