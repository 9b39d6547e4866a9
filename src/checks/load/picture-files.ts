import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { imageMetadata } from 'astro/assets/utils';
import sharp from 'sharp';
import type { PictureState } from './picture-faults.ts';

/**
 * Text in a drawing depends on the fonts at hand, and neither search nor screen readers see it; scripts, what moves,
 * pictures in it and what lies elsewhere is left out when it is made into pixels.
 */
const STRANGE =
  /<(?:\w+:)?(?:text|tspan|script|foreignObject|image|feImage|video|animate\w*|set)\b|@(?:import|font-face|keyframes)\b|url\(\s*["']?(?!#)|<(?:\w+:)?use\b[^>]*href\s*=\s*["'](?!#)/iu;

/** What sharp decodes at most (its `limitInputPixels`), and the longest side that AVIF can hold, rounded down. */
const MOST_PIXELS = 0x3fff ** 2;
const LONGEST_SIDE = 16_000;
/** A picture is shown 640 px wide; a smaller one is blown up. */
const LEAST = { width: 200, height: 100 };
/** sharp looks for `<svg` in the first 1,000 bytes. */
const SVG_WITHIN = 900;

/** How the bytes of a picture of each kind begin. */
const BEGINNINGS = ['\xff\xd8\xff', '\x89PNG\r\n\x1a\n', 'RIFF'];
/** Formats that are no use here and that sharp cannot read. */
const FOREIGN = /^(?:%PDF|8BPS|BM|GIF8|II\*\0|MM\0\*)/;

/** Why a file does not decode. */
function diagnose(bytes: Buffer): PictureState {
  const head = bytes.toString('latin1', 0, 65_536);
  if (head.trim() === '') return 'empty';
  if (/^....ftyp/su.test(head)) return 'heic';
  if (/^\s*<(?:!doctype html|html)/iu.test(head)) return 'web-page';
  if (head.indexOf('<svg') > SVG_WITHIN) return 'late-svg';
  if (FOREIGN.test(head)) return 'misnamed';
  return BEGINNINGS.some((mark) => head.indexOf(mark) > 0) ? 'stray' : 'broken';
}

/** A drawing says how large it is, in pixels, by `width` and `height` or by `viewBox`, in a way that Astro can read. */
async function drawingState(bytes: Buffer): Promise<PictureState> {
  const source = bytes.toString('utf8').replace(/<!--.*?-->/gsu, '');
  if (STRANGE.test(source)) return 'lettered';
  const root = /<svg\b[^>]*>/u.exec(source)?.[0] ?? '';
  const given = [...root.matchAll(/\s(?:width|height)\s*=\s*["']([^"']*)["']/gu)].map(
    ([, length = '']) => length,
  );
  const { width, height } = await imageMetadata(bytes).catch(() => ({ width: 0, height: 0 }));
  const isOdd = given.some((length) => !/^\d+(?:\.\d+)?(?:px)?$/u.test(length.trim()));
  if (bytes.indexOf('<svg') > SVG_WITHIN) return 'late-svg';
  if (isOdd || !(width > 0 && height > 0)) return 'unsized';
  return width < LEAST.width || height < LEAST.height ? 'small' : 'ok';
}

/** A PNG that moves says so before its first picture. */
const isMovingPng = (bytes: Buffer): boolean => {
  const data = bytes.indexOf('IDAT');
  return bytes.subarray(0, Math.max(data, 0)).includes('acTL');
};

async function decode(bytes: Buffer, extension: string): Promise<PictureState> {
  const isDrawing = extension === 'svg' && bytes.includes('</svg>');
  const drawn = isDrawing ? await drawingState(bytes) : 'ok';
  if (drawn === 'unsized') return drawn;
  try {
    const picture = sharp(bytes, { failOn: 'warning', limitInputPixels: false });
    const { format, width, height, pages = 1 } = await picture.metadata();
    if (format !== extension) return 'misnamed';
    if (pages > 1 || (format === 'png' && isMovingPng(bytes))) return 'moving';
    if (width * height > MOST_PIXELS) return 'huge';
    if (Math.max(width, height) > LONGEST_SIDE) return 'long';
    const { channels } = await picture.stats();
    if (drawn !== 'ok') return drawn;
    if (channels[3]?.max === 0) return 'blank';
    return width < LEAST.width || height < LEAST.height ? 'tiny' : 'ok';
  } catch {
    return diagnose(bytes);
  }
}

/** By kind and bytes: under `npm run dev` every save reads all pictures again. */
const known = new Map<string, Promise<PictureState>>();

async function stateOf(path: string): Promise<PictureState> {
  const bytes = await readFile(path);
  const extension = extname(path).slice(1).toLowerCase().replace('jpg', 'jpeg');
  const key = `${extension} ${createHash('sha256').update(bytes).digest('hex')}`;
  const state = known.get(key) ?? decode(bytes, extension);
  known.set(key, state);
  return state;
}

/**
 * Decodes every picture of the list in full: only so does a truncated one show.
 * @param pictures Their files, relative to the content.
 * @param files Every file of the content folder; names are compared in NFC, since macOS writes them otherwise.
 */
export async function readPictureFiles(
  dir: string,
  pictures: ReadonlySet<string>,
  files: ReadonlySet<string>,
): Promise<Map<string, PictureState>> {
  const byName = new Map([...files].map((file) => [file.normalize('NFC'), file]));
  const states = await Promise.all(
    [...pictures].map(async (name) => {
      const file = byName.get(name.normalize('NFC'));
      return [name, file === undefined ? 'missing' : await stateOf(join(dir, file))] as const;
    }),
  );
  return new Map(states);
}
