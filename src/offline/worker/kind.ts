/**
 * 一个请求归哪一类：`page` 网页，网络先；`hashed` 名字带摘要、内容不会变，缓存先；
 * `listed` 清单里其余的，网络先；不归我们管的是 undefined，照浏览器自己的办。
 */
export type Kind = 'page' | 'hashed' | 'listed' | undefined;

/** 定类要看的。 */
export interface Asked {
  method: string;
  /** 是不是读者在换页。 */
  navigates: boolean;
  url: URL;
}

/**
 * @param home 部署路径的完整地址，以斜杠结尾。
 * @param listed 清单里的路径，相对部署路径。
 */
export function kindOf({ method, navigates, url }: Asked, home: URL, listed: ReadonlySet<string>): Kind {
  if (method !== 'GET' || url.origin !== home.origin || !url.pathname.startsWith(home.pathname)) {
    return undefined;
  }
  const path = url.pathname.slice(home.pathname.length);
  if (navigates) return 'page';
  if (path.startsWith('_astro/')) return 'hashed';
  return listed.has(path) ? 'listed' : undefined;
}
