/** 一幅图的尺寸，px。 */
export interface Frame {
  width: number;
  /** 一侧河岸的宽。 */
  bank: number;
  /** 左岸最左边留给领域名的宽；0 表示领域名自占一行。 */
  fieldZone: number;
  font: number;
  /** 桥端伸上岸多少；画在江心的一端离岸多少。 */
  landing: number;
  inset: number;
}

/** 宽屏。 */
export const WIDE: Frame = { width: 1080, bank: 344, fieldZone: 116, font: 16, landing: 12, inset: 34 };
/** 平板与打印。 */
export const MEDIUM: Frame = { width: 700, bank: 214, fieldZone: 0, font: 15, landing: 9, inset: 20 };
/** 窄屏：360 px 的手机减去两边各 16 px。 */
export const NARROW: Frame = { width: 328, bank: 98, fieldZone: 0, font: 14, landing: 5, inset: 9 };

/** 行距。 */
export const leadingOf = ({ font }: Frame): number => Math.round(font * 1.36);
/** 岸上的字离江面多远。 */
export const marginOf = ({ landing }: Frame): number => landing + 9;
/** 左岸与右岸的横坐标。 */
export const shoresOf = ({ width, bank }: Frame): [number, number] => [bank, width - bank];
