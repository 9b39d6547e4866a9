import { round } from '../../../charts/drawing.ts';

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
