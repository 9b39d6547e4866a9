/** Measures of a drawing, px. */
export interface Frame {
  width: number;
  /** Width of a bank. */
  bank: number;
  /** What is left for names of fields at the far left; 0 gives them a line of their own. */
  fieldZone: number;
  font: number;
  /** How far a bridge reaches onto the bank; how far from the bank it ends in the river. */
  landing: number;
  inset: number;
}

export const WIDE: Frame = { width: 1080, bank: 344, fieldZone: 116, font: 16, landing: 12, inset: 34 };
/** Tablets and paper. */
export const MEDIUM: Frame = { width: 700, bank: 214, fieldZone: 0, font: 15, landing: 9, inset: 20 };
/** A phone of 360 px less 16 px on both sides. */
export const NARROW: Frame = { width: 328, bank: 98, fieldZone: 0, font: 14, landing: 5, inset: 9 };

export const leadingOf = ({ font }: Frame): number => Math.round(font * 1.36);
/** From the river to the text on the bank. */
export const marginOf = ({ landing }: Frame): number => landing + 9;
/** Where the left and the right bank begin. */
export const shoresOf = ({ width, bank }: Frame): [number, number] => [bank, width - bank];
