import { readFileSync } from 'node:fs';
import sharp from 'sharp';

/** The one master of icons, from the project's root. */
const MASTER = 'public/icon.svg';

/** A square PNG of the master on paper: Apple knows no transparent corners. */
export async function iconPng(size: number): Promise<Uint8Array<ArrayBuffer>> {
  const png = await sharp(readFileSync(MASTER), { density: (72 * size) / 64 })
    .resize(size, size)
    .flatten({ background: '#f6f1e6' })
    .png({ compressionLevel: 9 })
    .toBuffer();
  return new Uint8Array(png);
}

/**
 * A PNG in an ICO: six bytes of head, sixteen of directory, the PNG as it is.
 * @param size Of a side, px, below 256.
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
