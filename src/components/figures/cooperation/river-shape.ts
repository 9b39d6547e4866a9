import { round } from '../../../charts/drawing.ts';

/** 岸线摆动的幅度，px。 */
const SWING = 7;
/** 大约多长一个弯，px。 */
const BEND = 140;

/**
 * 自上而下的一段江面，两岸平行、轻轻摆动，SVG path。
 * @param left 左岸的横坐标
 * @param right 右岸的横坐标
 */
export function riverShape(left: number, right: number, height: number): string {
  const bends = Math.max(2, Math.round(height / BEND));
  const at = (index: number): number => round((height / bends) * index);
  const steps = Array.from({ length: bends - 1 }, (_, index) => index);
  const down = steps.map((index) => `T${left} ${at(index + 2)}`);
  const up = steps.map((index) => `T${right} ${at(bends - 2 - index)}`);
  // 右岸从下往上画，起笔的方向由弯数的奇偶定，两岸才平行。
  const turn = bends % 2 === 0 ? -SWING : SWING;
  const start = `M${left} 0Q${left + SWING} ${at(0.5)} ${left} ${at(1)}`;
  const back = `L${right} ${at(bends)}Q${right + turn} ${at(bends - 0.5)} ${right} ${at(bends - 1)}`;
  return `${start}${down.join('')}${back}${up.join('')}Z`;
}
