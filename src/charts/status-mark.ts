import type { Box, Point, Shape } from './drawing.ts';
import type { Outcome } from '../schemas/base.ts';

/** Where a mark stands: at a point for a day, on a bar for a month. */
export type MarkPlace = Point | Box;

/** A hollow diamond, `r` from its middle to a corner. */
function diamond({ x, y }: Point, r: number): string {
  return `M${x} ${y - r}L${x + r} ${y}L${x} ${y + r}L${x - r} ${y}Z`;
}

/** A long diamond, pointed at both ends. */
function pointedBar({ x, y, width, height }: Box): string {
  const [right, bottom] = [x + width, y + height];
  const half = Math.min(width, height) / 2;
  const [midX, midY] = [x + width / 2, y + height / 2];
  return width > height
    ? `M${x} ${midY}L${x + half} ${y}H${right - half}L${right} ${midY}L${right - half} ${bottom}H${x + half}Z`
    : `M${midX} ${y}L${right} ${y + half}V${bottom - half}L${midX} ${bottom}L${x} ${bottom - half}V${y + half}Z`;
}

/**
 * The mark of one matter: a solid circle happened, a half-filled one is under way, a hollow diamond is planned; dates
 * known to the month become bars.
 */
export function statusMark(status: Outcome, place: MarkPlace, r = 7.5): Shape[] {
  const isBar = 'width' in place;
  const look = `mark ${status}`;
  if (status === 'planned')
    return [{ kind: 'path', look, d: isBar ? pointedBar(place) : diamond(place, r + 1.5) }];
  if (isBar) return [{ kind: 'rect', look, ...place, rx: Math.min(place.width, place.height) / 2 }];
  const { x, y } = place;
  const half = `M${x - r} ${y}A${r} ${r} 0 0 0 ${x + r} ${y}Z`;
  return [
    { kind: 'circle', look, cx: x, cy: y, r },
    ...(status === 'ongoing' ? [{ kind: 'path', look: 'mark half', d: half } as const] : []),
  ];
}
