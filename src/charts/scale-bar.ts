import { round } from './drawing.ts';
import { FIGURE } from '../lib/words.ts';

/** Kilometres a degree of latitude, by the mean radius of the earth, 6371.0088 km (IUGG). */
export const KM_PER_DEGREE = (6371.0088 * Math.PI) / 180;

/**
 * The scale: the largest of 1, 2, 5 times a power of ten that fits into `room`.
 * @param scale User units a degree of latitude; longitude is narrowed, so that both are the same in the middle.
 */
export function scaleBar(scale: number, room: number): { length: number; text: string; kilometres: number } {
  const perKilometre = scale / KM_PER_DEGREE;
  const most = room / perKilometre;
  const power = 10 ** Math.floor(Math.log10(most));
  const kilometres = ([5, 2, 1].find((step) => step * power <= most) ?? 1) * power;
  return { kilometres, length: round(kilometres * perKilometre), text: FIGURE.kilometres(kilometres) };
}
