export type Route =
  | { kind: 'redirect'; status: 301 | 302; location: string }
  | { kind: 'file'; url: string }
  | { kind: 'missing' };

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
 * A request's address → one in the site.
 * @param url From the request line, with its query.
 * @param base Base path, with a slash at both ends.
 * @param exists Whether the site has this file; the argument begins with a slash.
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
