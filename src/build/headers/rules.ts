import { HANT_FOLDER } from '../../lib/edition.ts';
import { type InlineHashes, securityHeaders } from './policy.ts';

/** Which addresses have which headers. */
export interface HeaderRule {
  /** The whole path, with the base; with `*` at its end, all that begin so. */
  path: string;
  headers: Readonly<Record<string, string>>;
}

/** Files with a digest in their name, which never change. */
const HASHED = '_astro';

/** What other sites show: pictures in feeds, share cards, icons. */
const SHARED = /^(?:_astro|cards|favicon\.ico|icon\.svg|apple-touch-icon\.png)$/;

const IMMUTABLE = 'public, max-age=31536000, immutable';
/**
 * Kept, and asked about before use: corrections, and offline reading switched off, take effect at once.
 * `no-transform`: the policy knows inline styles and scripts by digest; a CDN that trims white space breaks them.
 */
const REVALIDATE = 'no-cache, no-transform';

/**
 * Every header but the type: those of security for all, caching and use by other sites for each file and folder at the
 * top. No two rules overlap but the first, since some hosts join a header that is given twice.
 * @param entries Names at the top of the site, folders with a slash; of the Traditional edition `hant/…`.
 * @param base With a slash at both ends.
 */
export function headerRules(entries: readonly string[], base: string, inline: InlineHashes): HeaderRule[] {
  const rule = (name: string): HeaderRule => {
    const bare = name.slice(name.startsWith(HANT_FOLDER) ? HANT_FOLDER.length : 0).replace(/\/$/, '');
    const path =
      bare === 'index.html'
        ? base + name.slice(0, -bare.length)
        : `${base}${name.endsWith('/') ? `${name}*` : name}`;
    return {
      path,
      headers: {
        'Cache-Control': bare === HASHED ? IMMUTABLE : REVALIDATE,
        'Cross-Origin-Resource-Policy': SHARED.test(bare) ? 'cross-origin' : 'same-origin',
      },
    };
  };
  const shown = entries.filter((name) => !/^[._]/.test(name) || name === `${HASHED}/`);
  return [{ path: `${base}*`, headers: securityHeaders(inline) }, ...[...shown].sort().map(rule)];
}

/** Every header of an address. @param pathname With the base, without the query. */
export function headersFor(pathname: string, rules: readonly HeaderRule[]): Record<string, string> {
  const matching = rules.filter(({ path }) =>
    path.endsWith('*') ? pathname.startsWith(path.slice(0, -1)) : pathname === path,
  );
  return Object.assign({}, ...matching.map(({ headers }) => headers)) as Record<string, string>;
}
