/** Size of a card, px. */
export interface CardSize {
  width: number;
  height: number;
}

/** Pages have the first two, articles a poster besides. */
export const CARD_SIZES = {
  /** For links, 1.91:1: Weibo, Feishu, DingTalk, X and others. */
  wide: { width: 1200, height: 630 },
  /** Small pictures of WeChat and QQ. */
  square: { width: 600, height: 600 },
  /** A phone's whole screen, to be saved by a long press. */
  poster: { width: 1080, height: 1920 },
} as const satisfies Record<string, CardSize>;

export type CardKind = keyof typeof CARD_SIZES;

/**
 * Name of a page's card: an article's is its slug, other pages have prefixes, so that none meet.
 * @param path Without the base, e.g. `/sections/themes/`.
 */
export function cardName(path: string): string {
  const parts = path.split('/').filter((part) => part !== '');
  const [room, id] = parts;
  if (room === 'articles' && id !== undefined) return id;
  if (room === 'sections' && id !== undefined) return `sections/${id}`;
  return `pages/${room?.replace(/\.html$/, '') ?? 'index'}`;
}

export function cardPath(path: string, kind: CardKind): string {
  return `/cards/${cardName(path)}${kind === 'wide' ? '' : `-${kind}`}.png`;
}
