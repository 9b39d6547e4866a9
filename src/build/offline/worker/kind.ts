/**
 * `page`: the network first; `hashed`, a name with a digest: the cache first; `listed`, others of the list: the network
 * first; undefined is left to the browser.
 */
export type Kind = 'page' | 'hashed' | 'listed' | undefined;

export interface Asked {
  method: string;
  /** Whether the reader goes to another page. */
  navigates: boolean;
  url: URL;
}

/** Astro's folder of files named by digest: an edition's own, and that of the editions together. */
const HASHED = '/_astro/';

/**
 * @param home The base's whole address, with a slash at the end.
 * @param listed Paths of the list, from the root of the host.
 */
export function kindOf(
  { method, navigates, url: { origin, pathname } }: Asked,
  home: URL,
  listed: ReadonlySet<string>,
): Kind {
  if (method !== 'GET' || origin !== home.origin) return undefined;
  if (navigates) return pathname.startsWith(home.pathname) ? 'page' : undefined;
  if (pathname.includes(HASHED)) return 'hashed';
  return listed.has(pathname) ? 'listed' : undefined;
}
