/** 宽窄两版各自的画法，用户单位。 */
export interface MapStyle {
  width: number;
  /** 干流与支流的宽。 */
  main: number;
  minor: number;
  /** 点的大小，1 为原大。 */
  dot: number;
}

/** 全图与放大图在两种画幅里的画法；手机上河细一些，字与点不变。 */
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

/** 第几幅、哪种画幅该怎样画。 */
export function mapStyle(size: 'wide' | 'narrow', index: number): MapStyle {
  return STYLES[size][index === 0 ? 0 : 1];
}
