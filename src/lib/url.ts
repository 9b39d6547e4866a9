/** 给站内路径加上部署路径；`#锚点` 与外站地址原样返回。 */
export function withBase(path: string, base: string): string {
  if (!path.startsWith('/') || path.startsWith('//')) return path;
  return `${base.replace(/\/$/, '')}${path}`;
}

/** 站内路径（以 `/` 起头、不含部署路径）→ 页面里可用的 href。 */
export function href(path: string): string {
  return withBase(path, import.meta.env.BASE_URL);
}

/** 站内路径 → 带源的完整地址，用于 canonical、订阅与分享。 */
export function absolute(path: string, site: URL | undefined): string {
  if (site === undefined) throw new Error('astro.config 没有设 site，无法得出完整地址。');
  return new URL(href(path), site).href;
}

/** 文章的站内路径。 */
export const articlePath = (slug: string): string => `/articles/${slug}/`;
/** 栏目的站内路径。 */
export const sectionPath = (id: string): string => `/sections/${id}/`;
/** 数据页里一个数字的锚点。 */
export const figureAnchor = (fact: string, figure: string): string => `${fact}--${figure}`;
