import { createRequire } from 'node:module';
import satori from 'satori';
import sharp from 'sharp';
import { cached } from '../../lib/cache.ts';
import type { CardArt } from './art.ts';
import { textByFont, withFallbacks } from './box.ts';
import { type CardFonts, extraFonts } from './fonts.ts';
import { PAPER } from './palette.ts';

/** Bytes a picture at most: WeChat and QQ find large ones slow. */
const LIMIT = 120 * 1024;
const ENCODING = { palette: true, colours: 64, dither: 0, effort: 4 } as const;

async function drawSvg(art: CardArt, page: string, fonts: CardFonts): Promise<string> {
  const extras = await extraFonts(textByFont(art.words), fonts, page);
  const { width, height, margin } = art;
  const outside = new Set<string>();
  const text = await satori(
    withFallbacks(
      art.words,
      extras.map(({ name }) => name),
    ),
    {
      width,
      height,
      fonts: extras.length === 0 ? fonts.list : [...fonts.list, ...extras],
      onNodeDetected: (node) => {
        const { key, left, top, width: wide, height: high } = node;
        const fits =
          left >= margin && top >= margin && left + wide <= width - margin && top + high <= height - margin;
        const { textContent = '' } = node as { textContent?: string };
        if (typeof key === 'string' && !fits) outside.add(`${key}“${textContent}”`);
      },
    },
  );
  if (outside.size > 0) {
    throw new Error(
      `${page} 的分享卡片（${width}×${height}）放不下：${[...outside].join('、')}。请改短，或在题目里加一个断行处 | 。`,
    );
  }
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">` +
    `<rect width="100%" height="100%" fill="${PAPER}"/>${art.backdrop}${text}${art.overlay}</svg>`
  );
}

const { version } = createRequire(import.meta.url)('satori/package.json') as { version: string };

/** What decides a card beside its content: another engine or encoder draws another picture. */
const engineOf = ({ digest }: CardFonts): string =>
  JSON.stringify([digest, sharp.versions, version, ENCODING, PAPER]);

async function drawCard(art: CardArt, page: string, fonts: CardFonts): Promise<Uint8Array> {
  const png = await sharp(Buffer.from(await drawSvg(art, page, fonts)))
    .png(ENCODING)
    .toBuffer();
  if (png.length > LIMIT) {
    throw new Error(`${page} 的分享卡片有${Math.ceil(png.length / 1024)} KB，超过120 KB。请简化底图。`);
  }
  return png;
}

/**
 * Draws a card. satori makes paths of the text and sharp only rasterises: no system font, the same bytes for the same
 * content.
 * @param page Whose card it is, for messages.
 * @param cacheDir Without one nothing is kept.
 * @throws For a character no font has, text outside its box, or too large a picture; in Chinese.
 */
export async function renderCard(
  art: CardArt,
  page: string,
  fonts: CardFonts,
  cacheDir?: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const draw = (): Promise<Uint8Array> => drawCard(art, page, fonts);
  if (cacheDir === undefined) return new Uint8Array(await draw());
  const record = JSON.stringify(art);
  const key = [record, engineOf(fonts)];
  // Beside each kept picture, what it was drawn from: a picture cannot be read back, its words can.
  await cached(cacheDir, 'json', key, () => Promise.resolve(Buffer.from(record)));
  return new Uint8Array(await cached(cacheDir, 'png', key, draw));
}
