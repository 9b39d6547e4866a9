import { createHash } from 'node:crypto';

/** Digests of inline scripts and styles as a content security policy writes them: `'sha256-…'`. */
export interface InlineHashes {
  scripts: string[];
  styles: string[];
}

const SCRIPT = /<script(?: type="module")?>([\s\S]*?)<\/script>/g;
const STYLE = /<style>([\s\S]*?)<\/style>/g;

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const inlined = (html: string, pattern: RegExp): string[] =>
  [...html.matchAll(pattern)].map(([, text = '']) => hashOf(text));

const sortedSet = (hashes: readonly string[]): string[] => [...new Set(hashes)].sort();

/** A page's inline scripts and styles. Structured data does not run, and the policy leaves it alone. */
export const inlineHashes = (html: string): InlineHashes => ({
  scripts: inlined(html, SCRIPT),
  styles: inlined(html, STYLE),
});

/** Those of several pages, each once, sorted. */
export const mergeInlineHashes = (pages: readonly InlineHashes[]): InlineHashes => ({
  scripts: sortedSet(pages.flatMap(({ scripts }) => scripts)),
  styles: sortedSet(pages.flatMap(({ styles }) => styles)),
});

/** Where policies are made (https://www.w3.org/TR/trusted-types/), each of which gives out fixed text. */
export const TRUSTED_TYPES = ['search-worker', 'offline-worker'] as const;

/**
 * The content security policy (https://www.w3.org/TR/CSP3/): everything from this site alone, inline code by its digest.
 * `wasm-unsafe-eval` allows the search engine, not `eval`. No `report-to`: nothing is collected from readers.
 */
export function contentSecurityPolicy({ scripts, styles }: InlineHashes): string {
  const directives: readonly (readonly [string, ...string[]])[] = [
    ['default-src', "'none'"],
    ['script-src', "'self'", "'wasm-unsafe-eval'", ...scripts],
    ['style-src', "'self'", ...styles],
    ['img-src', "'self'", 'data:'],
    // The punctuation font has some two KB and lies in the styles (data:).
    ['font-src', "'self'", 'data:'],
    ['connect-src', "'self'"],
    ['worker-src', "'self'"],
    ['base-uri', "'none'"],
    ['form-action', "'self'"],
    ['frame-ancestors', "'none'"],
    ['require-trusted-types-for', "'script'"],
    ['trusted-types', ...TRUSTED_TYPES],
  ];
  return directives.map((words) => words.join(' ')).join('; ');
}

/** Powers the site has no use for; only those that browsers know, or the console complains. */
const DENIED = [
  'accelerometer',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'usb',
  'xr-spatial-tracking',
];

/** Headers of every answer, 404 and redirects too. */
export function securityHeaders(inline: InlineHashes): Record<string, string> {
  return {
    'Content-Security-Policy': contentSecurityPolicy(inline),
    // A year; without subdomains, since a feature answers for its own domain only.
    'Strict-Transport-Security': 'max-age=31536000',
    'X-Content-Type-Options': 'nosniff',
    // Old browsers do not know frame-ancestors.
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': DENIED.map((name) => `${name}=()`).join(', '),
    'Cross-Origin-Opener-Policy': 'same-origin',
  };
}
