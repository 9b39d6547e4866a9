/** 一种卡片的尺寸，px。 */
export interface CardSize {
  width: number;
  height: number;
}

/** 四种卡片。网页用前两种，文章另有两种海报。 */
export const CARD_SIZES = {
  /** 链接卡片：1.91:1，微博、飞书、钉钉、X 等取用。 */
  wide: { width: 1200, height: 630 },
  /** 方卡片：微信、QQ 的小图。 */
  square: { width: 600, height: 600 },
  /** 海报：手机全屏，适合朋友圈长按。 */
  poster: { width: 1080, height: 1920 },
  /** 3:4 海报：信息流里不被裁。 */
  'poster-34': { width: 1080, height: 1440 },
} as const satisfies Record<string, CardSize>;

export type CardKind = keyof typeof CARD_SIZES;

/**
 * 一页的卡片名。文章直接用文件名，栏目与其余页面各有前缀，所以不会相撞。
 * @param path 站内路径，如 `/sections/themes/`。
 */
export function cardName(path: string): string {
  const parts = path.split('/').filter((part) => part !== '');
  const [room, id] = parts;
  if (room === 'articles' && id !== undefined) return id;
  if (room === 'sections' && id !== undefined) return `sections/${id}`;
  return `pages/${room?.replace(/\.html$/, '') ?? 'index'}`;
}

/** 卡片图片的站内路径。 */
export function cardPath(path: string, kind: CardKind): string {
  return `/cards/${cardName(path)}${kind === 'wide' ? '' : `-${kind}`}.png`;
}
