import type { BuiltPage, BuiltSite } from './model.ts';

/** Where an address leads. */
export type Target =
  | { kind: 'external'; url: URL }
  | { kind: 'outside-base' }
  | { kind: 'missing'; path: string }
  | { kind: 'file'; file: string; fragment: string };

/**
 * An address on a page → a file of the site.
 * @param address href or src as written; what is no web address (mailto:, data:) gives undefined.
 */
export function resolveTarget(
  address: string,
  page: Pick<BuiltPage, 'path'>,
  built: BuiltSite,
): Target | undefined {
  const here = `${built.site}${built.base}${page.path.slice(1)}`;
  if (!URL.canParse(address, here)) return { kind: 'missing', path: address };
  const url = new URL(address, here);
  if (!/^https?:$/.test(url.protocol)) return undefined;
  if (url.origin !== new URL(built.site).origin) return { kind: 'external', url };
  const pathname = decodeURIComponent(url.pathname);
  if (!pathname.startsWith(built.base)) return { kind: 'outside-base' };
  const path = pathname.slice(built.base.length);
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  const fragment = decodeURIComponent(url.hash.slice(1)).replace(/:~:.*$/, '');
  return built.files.has(file) ? { kind: 'file', file, fragment } : { kind: 'missing', path: `/${path}` };
}
