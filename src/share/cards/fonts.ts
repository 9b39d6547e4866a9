import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import type { Script } from '../../lib/edition.ts';
import { scriptNow } from '../../lib/edition-now.ts';
import { codePointsOf } from '../../lib/fonts/code-points.ts';
import { unpackFont } from '../../lib/fonts/subset.ts';
import type { CardFont } from './box.ts';

/** Where the masters are, from the root of the project, where every build runs. */
const MASTERS = 'src/build/fonts/masters';

/** The masters of the common characters, by edition: the face, the weight, the variety. */
const COMMON: Record<Script, (face: string, weight: number) => string> = {
  hans: (face, weight) => `noto-${face}-sc-${String(weight)}.gb2312`,
  hant: (face, weight) => `noto-${face}-tc-${String(weight)}`,
};

/** Masters by font: that of the common characters, then those that each hold what the ones before lack. */
const FILES: Record<CardFont, { face: string; weight: 400 | 500 | 900; more: string[] }> = {
  display: {
    face: 'serif',
    weight: 900,
    more: ['noto-serif-sc-900.rest', 'noto-serif-jp-900.extra', 'noto-emoji-700'],
  },
  text: {
    face: 'serif',
    weight: 500,
    more: ['noto-serif-sc-500.rest', 'noto-serif-jp-500.extra', 'noto-emoji-700'],
  },
  plain: {
    face: 'sans',
    weight: 400,
    more: ['noto-sans-sc-400.rest', 'noto-serif-jp-500.extra', 'noto-emoji-700'],
  },
};

/** A font as satori takes it. */
interface SatoriFont {
  name: string;
  data: Buffer;
  weight: 400 | 500 | 900;
  style: 'normal';
}

/** The fonts of cards. */
export interface CardFonts {
  /** As satori takes them; it parses the same array once. */
  list: SatoriFont[];
  /** The code points of each font. */
  covered: Map<string, ReadonlySet<number>>;
  /** The digest of the masters, a part of the key in the cache. */
  digest: string;
}

const readMaster = (name: string): Buffer => readFileSync(join(MASTERS, `${name}.woff2`));

async function readFonts(script: Script): Promise<CardFonts> {
  const hash = createHash('sha256');
  const covered = new Map<string, ReadonlySet<number>>();
  const list = await Promise.all(
    (Object.keys(FILES) as CardFont[]).map(async (name) => {
      const { face, more, weight } = FILES[name];
      const woff2 = readMaster(COMMON[script](face, weight));
      hash.update(woff2);
      for (const extra of more) hash.update(readMaster(extra));
      // satori does not know woff2.
      const data = Buffer.from(await unpackFont(woff2));
      covered.set(name, codePointsOf(data));
      return { name, data, weight, style: 'normal' as const };
    }),
  );
  return { list, covered, digest: hash.digest('hex') };
}

const loaded: Partial<Record<Script, Promise<CardFonts>>> = {};

/** Reads and unpacks the three masters of the edition that is being rendered, once a build. */
export function cardFonts(): Promise<CardFonts> {
  const script = scriptNow();
  return (loaded[script] ??= readFonts(script));
}

const opened = new Map<string, Promise<Uint8Array>>();

/** A master, unpacked once in a build. */
function openMaster(name: string): Promise<Uint8Array> {
  const known = opened.get(name) ?? unpackFont(readMaster(name));
  opened.set(name, known);
  return known;
}

/** A variation selector is no character of its own. */
const characters = (text: string): string[] =>
  [...new Set(text)].filter((character) => character !== '\ufe0f');

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
): Promise<SatoriFont[]> {
  const extras: SatoriFont[] = [];
  for (const [font, text] of texts) {
    const { weight, more } = FILES[font as CardFont];
    const lacks = (known: ReadonlySet<number> | undefined) => (character: string) =>
      known?.has(character.codePointAt(0) ?? 0) !== true;
    let missing = characters(text).filter(lacks(covered.get(font)));
    for (const [index, file] of more.entries()) {
      if (missing.length === 0) break;
      const master = await openMaster(file);
      const lacking = missing.filter(lacks(codePointsOf(master)));
      const here = missing.filter((character) => !lacking.includes(character));
      missing = lacking;
      if (here.length === 0) continue;
      const data = await subsetFont(master, here.join(''), { targetFormat: 'sfnt' });
      extras.push({ name: `${font}-${index + 1}`, data, weight, style: 'normal' });
    }
    if (missing.length > 0) throw new Error(`${page} 的分享卡片：字体里没有“${missing.join('”、“')}”。`);
  }
  return extras;
}
