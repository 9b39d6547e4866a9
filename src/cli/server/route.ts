/** Where a request leads: to another address, or to a file of the site. */
export type Route = { status: 301 | 302; location: string } | { file: string };

/** Settings for hosts, not for readers. */
const SETTINGS = /^\/_(?:headers|redirects)$/;

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/**
 * A request's address → one in the site; undefined where there is none.
 * @param url From the request line, with its query.
 * @param base Base path, with a slash at both ends.
 * @param exists Whether the site has this file; the argument begins with a slash.
 */
export function route(url: string, base: string, exists: (path: string) => boolean): Route | undefined {
  const mark = `${url}?`.indexOf('?');
  const query = url.slice(mark);
  const path = url.slice(0, mark).replace(/^\/{2,}/, '/');
  if (path === '/' && base !== '/') return { status: 302, location: base + query };
  if (`${path}/` === base) return { status: 301, location: base + query };
  if (!path.startsWith(base)) return undefined;
  const inner = `/${path.slice(base.length)}`;
  const decoded = decode(inner);
  if (decoded === undefined || decoded.includes('\0') || SETTINGS.test(decoded)) return undefined;
  if (decoded.split('/').includes('..')) return undefined;
  const isFolder = !decoded.endsWith('/') && exists(`${decoded}/index.html`);
  return isFolder ? { status: 301, location: `${path}/${query}` } : { file: inner + query };
}
