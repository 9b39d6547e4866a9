import { readFileSync } from 'node:fs';
import sharp from 'sharp';

/** 全站图标的唯一母版，相对项目根。 */
const MASTER = 'public/icon.svg';

/** 母版画成正方形 PNG；苹果不认透明角，所以铺上纸色。 */
export async function iconPng(size: number): Promise<Uint8Array<ArrayBuffer>> {
  const png = await sharp(readFileSync(MASTER), { density: (72 * size) / 64 })
    .resize(size, size)
    .flatten({ background: '#f6f1e6' })
    .png({ compressionLevel: 9 })
    .toBuffer();
  return new Uint8Array(png);
}

/**
 * 一张 PNG 装进 ICO：六字节文件头、十六字节目录，后面是原样的 PNG。
 * @param size 边长，px，小于 256。
 */
export function icoOf(png: Uint8Array, size: number): Uint8Array<ArrayBuffer> {
  const header = new DataView(new ArrayBuffer(22));
  header.setUint16(2, 1, true);
  header.setUint16(4, 1, true);
  header.setUint8(6, size);
  header.setUint8(7, size);
  header.setUint16(10, 1, true);
  header.setUint16(12, 32, true);
  header.setUint32(14, png.length, true);
  header.setUint32(18, header.byteLength, true);
  const ico = new Uint8Array(header.byteLength + png.length);
  ico.set(new Uint8Array(header.buffer));
  ico.set(png, header.byteLength);
  return ico;
}
