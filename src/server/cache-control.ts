/** 名字里带内容摘要的文件都在这里，内容不会变。 */
const HASHED = '/_astro/';

/**
 * 某个地址该用的 Cache-Control。网页与 sw.js 每次都要问过服务器：改了的文章、关掉的离线阅读立即生效。
 * @param pathname 不含部署路径与查询串的路径。
 */
export function cacheControlFor(pathname: string): string {
  return pathname.startsWith(HASHED) ? 'public, max-age=31536000, immutable' : 'no-cache';
}
