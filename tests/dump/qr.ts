import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import jsQR from 'jsqr';
import sharp from 'sharp';

/** What a scanner finds in an image. */
export interface Scan {
  /** The words in the code; undefined when there is none. */
  text: string | undefined;
  /** The light margin round the code, in modules, smallest of the four sides. */
  margin: number;
}

/** Reads the QR code in an image that holds nothing else. */
export async function scanImage(image: Buffer): Promise<Scan> {
  const { data, info } = await sharp(image)
    .flatten({ background: '#fff' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const found = jsQR(new Uint8ClampedArray(data), info.width, info.height);
  if (found === null) return { text: undefined, margin: 0 };
  const { topLeftCorner, topRightCorner, bottomLeftCorner } = found.location;
  const module = (topRightCorner.x - topLeftCorner.x) / (17 + 4 * found.version);
  const sides = [
    topLeftCorner.x,
    topLeftCorner.y,
    info.width - topRightCorner.x,
    info.height - bottomLeftCorner.y,
  ];
  return { text: found.data, margin: Math.round(Math.min(...sides) / module) };
}

/** Reads a QR code drawn as inline SVG. */
export async function scanSvg(svg: Element): Promise<Scan> {
  const drawn = toHtml(
    { ...svg, properties: { ...svg.properties, xmlns: 'http://www.w3.org/2000/svg' } },
    { space: 'svg' },
  );
  return scanImage(await sharp(Buffer.from(drawn)).resize({ width: 410, height: 410 }).png().toBuffer());
}
