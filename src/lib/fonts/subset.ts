import subsetFont from 'subset-font';
import { cached, keyOf } from '../cache.ts';

/**
 * Features that headlines use: local forms and narrow marks. They are horizontal, and Latin spacing is not needed.
 */
const FEATURES = ['locl', 'ccmp', 'halt', 'chws'] as const;

/** Unpacks a woff2, to read its cmap and make subsets of it; once, as that takes up to a second. */
export function unpackFont(woff2: Uint8Array): Promise<Uint8Array> {
  return cached('.cache/fonts', 'sfnt', [woff2], () =>
    subsetFont(woff2, undefined, { keepAllGlyphs: true, targetFormat: 'sfnt' }),
  );
}

/**
 * Makes subsets of a master: characters → woff2, each once. What the master lacks is passed over: see
 * `missingCharacters`.
 * @param master Uncompressed.
 * @param cacheDir Made where it is missing.
 */
export function createSubsetter(
  master: Uint8Array,
  cacheDir: string,
): (characters: string) => Promise<Uint8Array> {
  const version = keyOf(master, FEATURES.join());
  return (characters) =>
    cached(cacheDir, 'woff2', [version, characters], () =>
      subsetFont(master, characters, { targetFormat: 'woff2', keepFeatures: FEATURES }),
    );
}
