/** How wide and narrow maps are drawn, in user units. */
export interface MapStyle {
  width: number;
  /** Width of main rivers and of others. */
  main: number;
  minor: number;
  /** Size of points; 1 as drawn. */
  dot: number;
}

/** Whole map and enlarged frame in both widths; on phones rivers are thinner, text and points the same. */
const STYLES: Record<'wide' | 'narrow', readonly [MapStyle, MapStyle]> = {
  wide: [
    { width: 700, main: 14, minor: 6, dot: 1 },
    { width: 420, main: 26, minor: 8, dot: 1 },
  ],
  narrow: [
    { width: 328, main: 9, minor: 4, dot: 0.75 },
    { width: 328, main: 22, minor: 7, dot: 0.9 },
  ],
};

export function mapStyle(size: 'wide' | 'narrow', index: number): MapStyle {
  return STYLES[size][index === 0 ? 0 : 1];
}
