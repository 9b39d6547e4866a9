import { round } from './drawing.ts';
import { FIGURE } from '../lib/words.ts';

/** 一度纬度的公里数，取地球平均半径 6371.0088 km（IUGG）。 */
export const KM_PER_DEGREE = (6371.0088 * Math.PI) / 180;

/**
 * 比例尺：取不超过 `room` 的最大的 1、2、5 乘十的整数次方公里。
 * @param scale 一度纬度合多少用户单位；经度已按中纬度收窄，所以中纬度上横竖同一比例
 */
export function scaleBar(scale: number, room: number): { length: number; text: string; kilometres: number } {
  const perKilometre = scale / KM_PER_DEGREE;
  const most = room / perKilometre;
  const power = 10 ** Math.floor(Math.log10(most));
  const kilometres = ([5, 2, 1].find((step) => step * power <= most) ?? 1) * power;
  return { kilometres, length: round(kilometres * perKilometre), text: FIGURE.kilometres(kilometres) };
}
