import { project, riverPath } from '../../charts/river-path.ts';
import type { Geography } from '../../schemas/geography.ts';
import { ACCENT, RIVER, RIVER_2 } from './palette.ts';

/** 河流在卡片上的位置。 */
export interface RiverView {
  /** 交汇点，px。 */
  origin: [number, number];
  /** 一度纬度合多少 px。 */
  scale: number;
  /** 干流的宽，px；其余的河按比例变细。 */
  stroke: number;
  /** 细支流画不画；题目压在河上时不画，免得乱。 */
  minor: boolean;
}

/** 交汇的河，SVG 片段。专题没有 geography.yaml 时是空的，卡片只剩文字。 */
export function riverArt(geography: Geography | undefined, view: RiverView): string {
  if (geography === undefined) return '';
  const { focus, main, minor } = geography.motif;
  const projection = { focus, ...view };
  const [x, y] = project(focus, projection);
  const line = (name: string, stroke: string, width: number): string =>
    `<path d="${riverPath(geography.rivers[name] ?? [], projection)}" stroke="${stroke}" stroke-width="${String(width)}"/>`;
  const circle = (radius: number, paint: string): string =>
    `<circle cx="${String(x)}" cy="${String(y)}" r="${String(radius)}" ${paint}/>`;
  const { stroke } = view;
  return [
    '<g fill="none" stroke-linecap="round" stroke-linejoin="round">',
    ...(view.minor ? minor : []).map((name) => line(name, RIVER_2, Math.round(stroke * 0.22))),
    ...main.map((name, index) => line(name, RIVER, index === 0 ? stroke : Math.round(stroke * 0.7))),
    // 两条曲线在交汇处各自转弯，会漏出纸色的小缝；补上一块水面。
    circle(stroke * 0.68, `fill="${RIVER}"`),
    circle(stroke * 0.68, `stroke="${ACCENT}" stroke-width="${String(Math.max(2, stroke / 15))}"`),
    circle(stroke * 0.34, `fill="${ACCENT}"`),
    '</g>',
  ].join('');
}
