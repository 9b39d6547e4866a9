import type { Font } from 'satori';
import subsetFont from 'subset-font';
import { keyOf } from '../../lib/cache.ts';
import { memo } from '../../lib/memo.ts';
import { scriptNow } from '../../lib/edition-now.ts';
import type { Script } from '../../lib/edition.ts';
import { openMaster, readMaster } from '../../lib/fonts/subset.ts';
import type { CardFont } from './box.ts';

/** The masters of each font: that of the edition's common characters, then those that hold what the ones before lack. */
const MASTERS: Record<CardFont, Record<Script, string> & { weight: 400 | 500 | 900; more: string[] }> = {
  display: {
    weight: 900,
    hans: 'noto-serif-sc-900.gb2312',
    hant: 'noto-serif-tc-900',
    more: ['noto-serif-sc-900.rest', 'noto-serif-jp-900.extra', 'noto-emoji-700'],
  },
  text: {
    weight: 500,
    hans: 'noto-serif-sc-500.gb2312',
    hant: 'noto-serif-tc-500',
    more: ['noto-serif-sc-500.rest', 'noto-serif-jp-500.extra', 'noto-emoji-700'],
  },
  plain: {
    weight: 400,
    hans: 'noto-sans-sc-400.gb2312',
    hant: 'noto-sans-tc-400',
    more: ['noto-sans-sc-400.rest', 'noto-serif-jp-500.extra', 'noto-emoji-700'],
  },
};
const FONTS = Object.keys(MASTERS) as CardFont[];

const openFonts = memo(async (script: Script) => {
  const masters = FONTS.map(async (name) => ({ name, ...(await openMaster(MASTERS[name][script])) }));
  const faces = await Promise.all(masters);
  return {
    /** As satori takes them; it parses the same array once. */
    list: faces.map(({ name, data }): Font => ({ name, data, weight: MASTERS[name].weight })),
    /** The code points of each font. */
    covered: new Map<string, ReadonlySet<number>>(faces.map(({ name, covered }) => [name, covered])),
    /** The digest of the masters, a part of the key in the cache. */
    digest: keyOf(...FONTS.flatMap((name) => [MASTERS[name][script], ...MASTERS[name].more].map(readMaster))),
  };
});

/** The fonts of cards. */
export type CardFonts = Awaited<ReturnType<typeof openFonts>>;

/** The fonts of the edition that is being rendered, opened once a build. */
export const cardFonts = (): Promise<CardFonts> => openFonts(scriptNow());

/**
 * What a card needs beyond the common characters: for each of its fonts the faces that step in, named
 * `display-1`, `display-2` …, each with only the characters wanted of it. Empty for nearly every card.
 * @param texts The text of the card by font.
 * @throws When no master has a character; the content checks say so first.
 */
export async function extraFonts(
  texts: ReadonlyMap<string, string>,
  { covered }: CardFonts,
  page: string,
): Promise<Font[]> {
  const extras: Font[] = [];
  for (const [font, text] of texts) {
    const { weight, more } = MASTERS[font as CardFont];
    const lacks = (known: ReadonlySet<number> | undefined) => (character: string) =>
      known?.has(character.codePointAt(0) ?? 0) !== true;
    // A variation selector is no character of its own.
    let missing = [...new Set(text.replaceAll('\ufe0f', ''))].filter(lacks(covered.get(font)));
    for (const [index, file] of more.entries()) {
      if (missing.length === 0) break;
      const master = await openMaster(file);
      const lacking = missing.filter(lacks(master.covered));
      const here = missing.filter((character) => !lacking.includes(character));
      missing = lacking;
      if (here.length === 0) continue;
      const data = await subsetFont(master.data, here.join(''), { targetFormat: 'sfnt' });
      extras.push({ name: `${font}-${index + 1}`, data, weight });
    }
    if (missing.length > 0) throw new Error(`${page} 的分享卡片：字体里没有“${missing.join('”、“')}”。`);
  }
  return extras;
}
