import subsetFont from 'subset-font';
import { cached, keyOf } from '../cache.ts';

/** 标题里用得着的特性：本地字形、标点挤压。标题都是横排，直排与西文字距去掉，一页省近半 KB（实测）。 */
const FEATURES = ['locl', 'ccmp', 'halt', 'chws'] as const;

/** 把 woff2 解成未压缩的字体，供读 cmap 与反复取子集。 */
export function unpackFont(woff2: Uint8Array): Promise<Uint8Array> {
  return subsetFont(woff2, undefined, { keepAllGlyphs: true, targetFormat: 'sfnt' });
}

/**
 * 备好从一份母版取子集的程序：要留的字 → woff2。同样的母版与字只取一次。
 * 母版没有的字会被略过，请先查 `missingCharacters`。
 * @param master 未压缩的母版。
 * @param cacheDir 缓存目录，没有会建。
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
