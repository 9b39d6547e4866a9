/** 一个请求该怎样答。 */
export type Route =
  | { kind: 'redirect'; status: 301 | 302; location: string }
  | { kind: 'file'; url: string }
  | { kind: 'missing' };

/** 给主机看的设置，不是给读者的文件。 */
const SETTINGS = /^\/_(?:headers|redirects)$/;

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/**
 * 把请求的地址换成成品目录里的地址。
 * @param url 请求行里的地址，可带查询串。
 * @param base 部署路径，首尾都是斜杠。
 * @param exists 成品目录里有没有这个文件；参数以斜杠开头。
 */
export function route(url: string, base: string, exists: (path: string) => boolean): Route {
  const mark = url.indexOf('?');
  const query = mark === -1 ? '' : url.slice(mark);
  const path = (mark === -1 ? url : url.slice(0, mark)).replace(/^\/{2,}/, '/');
  if (path === '/' && base !== '/') return { kind: 'redirect', status: 302, location: base + query };
  if (`${path}/` === base) return { kind: 'redirect', status: 301, location: base + query };
  if (!path.startsWith(base)) return { kind: 'missing' };
  const inner = `/${path.slice(base.length)}`;
  const decoded = decode(inner);
  if (
    decoded === undefined ||
    decoded.includes('\0') ||
    decoded.split('/').includes('..') ||
    SETTINGS.test(decoded)
  ) {
    return { kind: 'missing' };
  }
  if (!decoded.endsWith('/') && exists(`${decoded}/index.html`)) {
    return { kind: 'redirect', status: 301, location: `${path}/${query}` };
  }
  return { kind: 'file', url: inner + query };
}
