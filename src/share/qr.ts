import { correction, generate } from 'lean-qr';

/** Quiet zone of four modules (ISO/IEC 18004). */
export const QUIET_ZONE = 4;

export interface QrArt {
  /** Modules a side, without the quiet zone. */
  modules: number;
  /**
   * SVG path of the dark modules, one module a unit, quiet zone left out: to be stroked, one unit wide and not filled.
   * Half as long as outlines, which counts, since it stands in every article.
   */
  path: string;
}

/**
 * An address → a QR code, error correction M or, where the modules allow, better.
 * @param url ASCII; up to 62 bytes make 33×33 modules.
 */
export function qrArt(url: string): QrArt {
  const code = generate(url, { minCorrectionLevel: correction.M });
  const along = Array.from({ length: code.size }, (_, at) => at);
  const rows = along.map((y) => {
    const runs =
      along
        .map((x) => (code.get(x, y) ? '1' : '0'))
        .join('')
        .match(/1+|0+(?=1)/g) ?? [];
    const steps = runs.map((run) => (run.startsWith('1') ? `h${run.length}` : `m${run.length} 0`));
    return `M${QUIET_ZONE} ${y + QUIET_ZONE}.5${steps.join('')}`;
  });
  return { modules: code.size, path: rows.join('') };
}
