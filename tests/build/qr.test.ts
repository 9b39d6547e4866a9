import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { select } from 'hast-util-select';
import { toHtml } from 'hast-util-to-html';
import jsQR from 'jsqr';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import { qrArt } from '../../src/share/qr.ts';
import { builtPages, builtSite } from './site.ts';

const site = builtSite();
const articles = builtPages(site.dir).filter(({ path }) => path.startsWith('/articles/'));

async function decode(image: Sharp): Promise<string | undefined> {
  const { data, info } = await image.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

describe.each(articles)('$path 的二维码', ({ path, tree }) => {
  const canonical = String(select('link[rel=canonical]', tree)?.properties['href']);

  it.each(['poster', 'poster-34'])('%s：原大与一半都解得出规范地址', async (kind) => {
    const file = join(site.dir, 'cards', `${basename(path)}-${kind}.png`);
    expect(existsSync(file)).toBe(true);
    expect(await decode(sharp(file))).toBe(canonical);
    expect(await decode(sharp(file).resize({ width: 540 }))).toBe(canonical);
  });

  it('页面上的，原大与一半都解得出规范地址', async () => {
    const svg = select('details svg[role=img][aria-label*="://"]', tree);
    if (svg === undefined) throw new Error('页面上没有二维码。');
    const drawn = toHtml(
      { ...svg, properties: { ...svg.properties, xmlns: 'http://www.w3.org/2000/svg' } },
      { space: 'svg' },
    );
    for (const width of [336, 168]) {
      const image = sharp(await sharp(Buffer.from(drawn)).resize({ width, height: width }).png().toBuffer());
      expect(await decode(image)).toBe(canonical);
    }
  });

  it('源不超过24字节时，至多33×33', () => {
    const source = 'https://'.padEnd(24, 'a');
    expect(qrArt(`${source}${path}`).modules).toBeLessThanOrEqual(33);
  });
});
