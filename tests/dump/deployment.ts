/** Where a build is deployed: what its addresses must begin with. */
export interface Deployment {
  /** Origin without a trailing slash, such as `https://example.com`. */
  site: string;
  /** Base path with both slashes, such as `/feature/`. */
  base: string;
}

const HASHED = /(_astro\/[^\s"'<>?#]*?)[.][\w-]{8}(?:_[\w-]+)?(?=[.][a-z0-9]+)/g;

/** File names carry a content digest that says nothing to a reader. */
export const withoutDigest = (text: string): string => text.replace(HASHED, '$1');

/**
 * Absolute addresses inside the deployment become `https://~/…`, so that what remains of the origin
 * in a dump is an address that has lost the base path.
 */
export function shorten(text: string, { site, base }: Deployment): string {
  return withoutDigest(text.replaceAll(`${site}${base}`, 'https://~/'));
}

/** One `href`, `src` or `action`: `~/…` when it is root-relative and inside the deployment, else as written. */
export function shortAddress(raw: string, deployment: Deployment): string {
  const { base } = deployment;
  const text = raw.startsWith(base) ? `~/${raw.slice(base.length)}` : shorten(raw, deployment);
  return withoutDigest(decode(text));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Path inside the deployment and fragment, or undefined when the address leads elsewhere. */
export function destination(
  raw: string,
  from: string,
  { site, base }: Deployment,
): { path: string; id: string } | undefined {
  const url = new URL(raw, `${site}${base}${from.replace(/^\//, '')}`);
  if (url.origin !== site || !url.pathname.startsWith(base)) return undefined;
  return { path: `/${url.pathname.slice(base.length)}`, id: decode(url.hash.slice(1)) };
}
