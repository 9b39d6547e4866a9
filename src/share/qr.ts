import { encode } from 'uqr';

/** 静区，四个模块（ISO/IEC 18004）。 */
export const QUIET_ZONE = 4;

/** 画好的二维码。 */
export interface QrArt {
  /** 每边的模块数，不含静区。 */
  modules: number;
  /**
   * SVG path of the dark modules, one module a unit, quiet zone left out: to be stroked, one unit wide and not filled.
   * Half as long as outlines, which counts, since it stands in every article.
   */
  path: string;
}

/**
 * 地址 → 二维码，纠错等级 M。
 * @param url ASCII 网址；62 字节以内是 33×33 模块。
 */
export function qrArt(url: string): QrArt {
  const { data, size } = encode(url, { ecc: 'M', border: 0 });
  const rows = data.map((row, y) => {
    const runs =
      row
        .map((isDark) => (isDark ? '1' : '0'))
        .join('')
        .match(/1+|0+(?=1)/g) ?? [];
    const steps = runs.map((run) =>
      run.startsWith('1') ? `h${String(run.length)}` : `m${String(run.length)} 0`,
    );
    return `M${String(QUIET_ZONE)} ${String(y + QUIET_ZONE)}.5${steps.join('')}`;
  });
  return { modules: size, path: rows.join('') };
}
