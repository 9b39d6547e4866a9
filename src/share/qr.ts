import { correction, generate } from 'lean-qr';

/** Quiet zone of four modules (ISO/IEC 18004). */
export const QUIET_ZONE = 4;

/**
 * An ASCII address → a QR code, error correction M or, where the modules allow, better: modules a side, and the dark
 * ones, one a unit, as an SVG path to be stroked and not filled, which is half as long as outlines.
 */
export function qrArt(url: string): { modules: number; path: string } {
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
