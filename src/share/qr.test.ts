import jsQR from 'jsqr';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { QUIET_ZONE, qrArt } from './qr.ts';

const URL = 'https://feature.example.com/articles/a-rather-long-slug/';

async function decode(url: string, unit: number): Promise<string | undefined> {
  const { modules, path } = qrArt(url);
  const side = modules + 2 * QUIET_ZONE;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(side)} ${String(side)}" width="${String(side * unit)}" height="${String(side * unit)}"><rect width="100%" height="100%" fill="#fff"/><path d="${path}" stroke="#000"/></svg>`;
  const { data, info } = await sharp(Buffer.from(svg))
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

describe('the QR code', () => {
  it('decodes to the address, at half its size too', async () => {
    expect(await decode(URL, 6)).toBe(URL);
    expect(await decode(URL, 3)).toBe(URL);
  });

  it('up to 62 bytes it is 33×33 at most', () => {
    expect(qrArt('https://'.padEnd(62, 'a')).modules).toBeLessThanOrEqual(33);
  });
});
