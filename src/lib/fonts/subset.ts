import { readFileSync } from 'node:fs';
import { create } from 'fontkitten';
import subsetFont from 'subset-font';
import { cached, keyOf } from '../cache.ts';
import { memo } from '../memo.ts';

/** What some tables end with; no character. */
const END = 0xffff;

/** The code points of a font, an uncompressed TrueType or OpenType file. */
export function codePointsOf(font: Uint8Array): Set<number> {
  const opened = create(Buffer.from(font));
  if (opened.isCollection) throw new Error('一个文件里有几个字体，不知道是哪一个。');
  return new Set(opened.characterSet.filter((code) => code !== END));
}

/** From the root of the project, where every build runs. */
const MASTERS = 'src/build/fonts/masters';

/**
 * Features that headlines use: local forms and narrow marks. They are horizontal, and Latin spacing is not needed.
 */
const FEATURES = ['locl', 'ccmp', 'halt', 'chws'] as const;

/** A font from which subsets are made. */
export interface Master {
  /** Uncompressed. */
  data: Buffer;
  /** The code points it has. */
  covered: ReadonlySet<number>;
  digest: string;
}

/** Unpacks a woff2, to read its cmap and make subsets of it; kept, as that takes up to a second. */
export function unpackFont(woff2: Uint8Array): Promise<Uint8Array> {
  return cached('.cache/fonts', 'sfnt', [woff2], () =>
    subsetFont(woff2, undefined, { keepAllGlyphs: true, targetFormat: 'sfnt' }),
  );
}

/** The packed file of a master. */
export const readMaster = (name: string): Buffer => readFileSync(`${MASTERS}/${name}.woff2`);

/** A master by its name, unpacked once in a build, when the first page or card needs it. */
export const openMaster = memo(async (name: string): Promise<Master> => {
  const woff2 = readMaster(name);
  const data = Buffer.from(await unpackFont(woff2));
  return { data, covered: codePointsOf(data), digest: keyOf(woff2) };
});

/** The woff2 of these characters alone; what the master lacks is passed over. */
export function subsetOf(
  { data, digest }: Master,
  characters: string,
  cacheDir = '.cache/fonts',
): Promise<Uint8Array> {
  return cached(cacheDir, 'woff2', [digest, FEATURES.join(), characters], () =>
    subsetFont(data, characters, { targetFormat: 'woff2', keepFeatures: FEATURES }),
  );
}
