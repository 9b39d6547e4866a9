import { scriptNow } from '../lib/edition-now.ts';
import { timestamp } from '../lib/date.ts';
import { plain } from '../lib/text.ts';
import { absolute } from '../lib/url.ts';
import { CARD_SIZES, cardPath } from './card-paths.ts';
import type { SharedPage } from './shared-page.ts';
import { CARD } from '../lib/words.ts';

/** Characters of og:title at most: longer, WeChat and DingTalk cut it (measured). */
const SHARE_TITLE_LIMIT = 26;

/** One `<meta>`, by `name`, `property` or `itemprop`. */
export type MetaTag = { content: string } & ({ name: string } | { property: string } | { itemprop: string });

/** The title that is shared: an article’s headline; of other pages with the site’s name, unless that is too long. */
export function shareTitle(page: SharedPage, siteName: string): string {
  if (page.type === 'article') return page.title;
  if (page.path === '/') return plain(page.card.headline);
  const full = `${page.title}｜${siteName}`;
  return [...full].length <= SHARE_TITLE_LIMIT ? full : page.title;
}

/** Alternative text of the card. */
export const cardAlt = (page: SharedPage): string => CARD.alt(plain(page.card.headline));

function articleTags(page: SharedPage): MetaTag[] {
  if (page.article === undefined) return [];
  const [published, updated] = [timestamp(page.published), timestamp(page.updated)];
  return [
    { property: 'article:published_time', content: published },
    { property: 'article:modified_time', content: updated },
    { property: 'article:section', content: page.article.section },
    // Toutiao reads these (its webmaster platform, 页面时间标注).
    { property: 'bytedance:published_time', content: published },
    { property: 'bytedance:updated_time', content: updated },
  ];
}

/** What the content decides of a page’s `<head>`. */
export function headMetadata(page: SharedPage, siteName: string) {
  const canonical = absolute(page.path);
  const title = shareTitle(page, siteName);
  const { description } = page;
  const image = absolute(cardPath(page.path, 'wide'));
  const alt = cardAlt(page);
  return {
    title: page.title === siteName ? siteName : `${page.title}｜${siteName}`,
    canonical,
    meta: [
      { name: 'description', content: description },
      ...(page.noindex ? [{ name: 'robots', content: 'noindex' }] : []),
      { property: 'og:type', content: page.type },
      { property: 'og:site_name', content: siteName },
      { property: 'og:title', content: title },
      { property: 'og:description', content: description },
      { property: 'og:url', content: canonical },
      { property: 'og:locale', content: scriptNow() === 'hant' ? 'zh_HK' : 'zh_CN' },
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
      // QQ and WeChat read itemprop, each in a meta of its own, and show a square picture.
      { itemprop: 'name', content: title },
      { itemprop: 'description', content: description },
      { itemprop: 'image', content: absolute(cardPath(page.path, 'square')) },
      ...articleTags(page),
    ],
  };
}
