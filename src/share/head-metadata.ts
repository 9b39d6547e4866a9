import { SCRIPT } from '../lib/edition.ts';
import { timestamp } from '../lib/date.ts';
import { plain } from '../lib/text.ts';
import { CARD_SIZES, cardPath } from './card-paths.ts';
import type { SharedPage } from './shared-page.ts';
import { CARD } from '../lib/words.ts';

/** og:title 的上限：再长，微信与钉钉的卡片会截断（测量）。 */
const SHARE_TITLE_LIMIT = 26;

/** `<meta>` 的一条；`name`、`property`、`itemprop` 三者居一。 */
export type MetaTag = { content: string } & ({ name: string } | { property: string } | { itemprop: string });

/** 一页 `<head>` 里由内容决定的部分。 */
export interface HeadMetadata {
  /** `<title>` 全文。 */
  title: string;
  canonical: string;
  /** `<html>` 的 itemtype；一律是网页。文章写在 JSON-LD 里，这里再写就成了缺作者、缺日期的第二篇。 */
  itemType: string;
  meta: MetaTag[];
}

/** 站内路径 → 完整地址。 */
export type Resolve = (path: string) => string;

/** 分享用的题目：文章用主题，其余页带上站名；太长就只留题目，不截断。 */
export function shareTitle(page: SharedPage, siteName: string): string {
  if (page.type === 'article') return page.title;
  if (page.path === '/') return plain(page.card.headline);
  const full = `${page.title}｜${siteName}`;
  return [...full].length <= SHARE_TITLE_LIMIT ? full : page.title;
}

/** 卡片的替代文字。 */
export const cardAlt = (page: SharedPage): string => CARD.alt(plain(page.card.headline));

function articleTags(page: SharedPage): MetaTag[] {
  if (page.article === undefined) return [];
  const [published, updated] = [timestamp(page.published), timestamp(page.updated)];
  return [
    { property: 'article:published_time', content: published },
    { property: 'article:modified_time', content: updated },
    { property: 'article:section', content: page.article.section },
    // 头条搜索认这两个（头条站长平台：页面时间标注）。
    { property: 'bytedance:published_time', content: published },
    { property: 'bytedance:updated_time', content: updated },
  ];
}

/**
 * 一页的元数据。纯函数，不读文件。
 * @param siteName 站名。
 * @param resolve 站内路径 → 完整地址。
 */
export function headMetadata(page: SharedPage, siteName: string, resolve: Resolve): HeadMetadata {
  const canonical = resolve(page.path);
  const title = shareTitle(page, siteName);
  const { description } = page;
  const image = resolve(cardPath(page.path, 'wide'));
  const alt = cardAlt(page);
  return {
    title: page.title === siteName ? siteName : `${page.title}｜${siteName}`,
    canonical,
    itemType: 'https://schema.org/WebPage',
    meta: [
      { name: 'description', content: description },
      ...(page.noindex ? [{ name: 'robots', content: 'noindex' }] : []),
      { property: 'og:type', content: page.type },
      { property: 'og:site_name', content: siteName },
      { property: 'og:title', content: title },
      { property: 'og:description', content: description },
      { property: 'og:url', content: canonical },
      { property: 'og:locale', content: SCRIPT === 'hant' ? 'zh_HK' : 'zh_CN' },
      { property: 'og:image', content: image },
      { property: 'og:image:type', content: 'image/png' },
      { property: 'og:image:width', content: String(CARD_SIZES.wide.width) },
      { property: 'og:image:height', content: String(CARD_SIZES.wide.height) },
      { property: 'og:image:alt', content: alt },
      { name: 'twitter:card', content: 'summary_large_image' },
      { name: 'twitter:title', content: title },
      { name: 'twitter:description', content: description },
      { name: 'twitter:image', content: image },
      { name: 'twitter:image:alt', content: alt },
      // QQ 与微信取 itemprop，小图是方的，所以给方卡片；各用自己的 meta，不与 og 合写。
      { itemprop: 'name', content: title },
      { itemprop: 'description', content: description },
      { itemprop: 'image', content: resolve(cardPath(page.path, 'square')) },
      ...articleTags(page),
    ],
  };
}
