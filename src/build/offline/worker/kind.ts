/**
 * What kind a request is: `page`, the network first; `hashed`, a name with a digest whose content does not change,
 * the cache first; `listed`, the rest of the list, the network first; undefined is left to the browser.
 */
export type Kind = 'page' | 'hashed' | 'listed' | undefined;

export interface Asked {
  method: string;
  /** Whether the reader goes to another page. */
  navigates: boolean;
  url: URL;
}

/**
 * @param home The base's whole address, with a slash at the end.
 * @param listed Paths of the list, relative to the base.
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
