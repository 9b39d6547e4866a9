import { round } from '../drawing.ts';

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

/** How far the banks swing, px. */
const SWING = 7;
/** Length of a bend, px. */
const BEND = 140;

/**
 * A stretch of river from the top down, its banks parallel, as an SVG path.
 * @param left Where the left bank is.
 * @param right Where the right bank is.
 */
export function riverShape(left: number, right: number, height: number): string {
  const bends = Math.max(2, Math.round(height / BEND));
  const at = (index: number): number => round((height / bends) * index);
  const steps = Array.from({ length: bends - 1 }, (_, index) => index);
  const down = steps.map((index) => `T${left} ${at(index + 2)}`);
  const up = steps.map((index) => `T${right} ${at(bends - 2 - index)}`);
  // The right bank is drawn upwards; by the number of bends it begins the other way, to stay parallel.
  const turn = bends % 2 === 0 ? -SWING : SWING;
  const start = `M${left} 0Q${left + SWING} ${at(0.5)} ${left} ${at(1)}`;
  const back = `L${right} ${at(bends)}Q${right + turn} ${at(bends - 0.5)} ${right} ${at(bends - 1)}`;
  return `${start}${down.join('')}${back}${up.join('')}Z`;
}
