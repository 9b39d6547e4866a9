import { encode } from 'uqr';

/** 静区，四个模块（ISO/IEC 18004）。 */
export const QUIET_ZONE = 4;

/** 画好的二维码。 */
export interface QrArt {
  /** 每边的模块数，不含静区。 */
  modules: number;
  /** 深色模块的 SVG path，坐标单位是模块，已让出静区。 */
  path: string;
}

/**
 * 地址 → 二维码，纠错等级 M。
 * @param url ASCII 网址；62 字节以内是 33×33 模块。
 */
export function qrArt(url: string): QrArt {
  const { data, size } = encode(url, { ecc: 'M', border: 0 });
  const rows = data.flatMap((row, y) =>
    [...runsOf(row)].map(
      ([x, length]) =>
        `M${String(x + QUIET_ZONE)} ${String(y + QUIET_ZONE)}h${String(length)}v1h-${String(length)}z`,
    ),
  );
  return { modules: size, path: rows.join('') };
}

/** 一行里连着的深色模块：起点与长度。 */
function* runsOf(row: readonly boolean[]): Generator<[number, number]> {
  for (let x = 0; x < row.length; x += 1) {
    if (row[x] !== true) continue;
    const start = x;
    while (row[x + 1] === true) x += 1;
    yield [start, x - start + 1];
  }
}
