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
 * The address of a request, with its query → one in the site; undefined where there is none.
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
