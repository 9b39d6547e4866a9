import { type Box, overlap, within } from './drawing.ts';

export interface Label {
  text: string;
  /** The point it names. */
  at: readonly [number, number];
  /** Size of its box, with what tapping needs. */
  width: number;
  height: number;
  /** From box to point. */
  gap: number;
}

/** Right and left first, then the corners, above and below: a name is read most easily to the right of its point. */
const POSITIONS = [
  [1, 0],
  [-1, 0],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
  [0, -1],
  [0, 1],
] as const;

function boxAt({ at: [x, y], width, height, gap }: Label, [right, down]: readonly [number, number]): Box {
  const left = right > 0 ? gap : -gap - width;
  /* At corners the box is shifted by four tenths of its height, so that it still belongs to the point. */
  const top = right === 0 ? (down > 0 ? gap : -gap - height) : (down * 0.4 - 0.5) * height;
  return { x: x + (right === 0 ? -width / 2 : left), y: y + top, width, height };
}

const covers = (box: Box, [x, y]: readonly [number, number]): boolean =>
  x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;

/** A position, and how bad it is: on a river, or one of the later directions. */
interface Option {
  box: Box;
  cost: number;
}

/** On a river, or nearer to another point: worse than the worst direction. */
const BAD = 8;

function distance({ x, y, width, height }: Box, [pointX, pointY]: readonly [number, number]): number {
  return Math.hypot(
    Math.max(x - pointX, 0, pointX - x - width),
    Math.max(y - pointY, 0, pointY - y - height),
  );
}

/** A name's positions, the best first; without those outside or on something. */
function optionsFor(
  label: Label,
  others: readonly Label[],
  bounds: Box,
  blocked: readonly Box[],
  avoid: readonly (readonly [number, number])[],
): Option[] {
  return POSITIONS.map((position, index): Option => {
    const box = boxAt(label, position);
    const own = distance(box, label.at);
    const mistaken = others.filter(({ at }) => distance(box, at) < own).length;
    const covered = avoid.filter((point) => covers(box, point)).length;
    return { box, cost: index + BAD * (covered + mistaken) };
  })
    .filter(({ box }) => within(box, bounds) && !blocked.some((other) => overlap(box, other)))
    .sort((a, b) => a.cost - b.cost);
}

/**
 * Finds a place for every name: inside the drawing, on no other name, on nothing blocked, off what is to be avoided
 * where that can be; the best of all arrangements. Backtracking, which stops where the best so far is better; a dozen
 * names.
 * @param blocked Boxes that must stay free: points, the scale.
 * @param avoid Points better left free, e.g. the middle of a river.
 * @returns Boxes in the order of `labels`.
 * @throws Where a name has no room; names it.
 */
export function placeLabels(
  labels: readonly Label[],
  bounds: Box,
  blocked: readonly Box[],
  avoid: readonly (readonly [number, number])[] = [],
): Box[] {
  const order = labels
    .map((label, index) => ({ label, index, options: optionsFor(label, labels, bounds, blocked, avoid) }))
    .sort((a, b) => a.options.length - b.options.length);
  const rest = order.map((_, from) =>
    order.slice(from).reduce((sum, { options }) => sum + (options[0]?.cost ?? 0), 0),
  );
  let best: { boxes: Box[]; cost: number } | undefined;
  let stuck = 0;
  const search = (depth: number, placed: readonly Box[], cost: number): void => {
    if (best !== undefined && cost + (rest[depth] ?? 0) >= best.cost) return;
    const choice = order[depth];
    if (choice === undefined) {
      best = { boxes: [...placed], cost };
      return;
    }
    stuck = Math.max(stuck, depth);
    for (const option of choice.options) {
      if (placed.some((other) => overlap(option.box, other))) continue;
      search(depth + 1, [...placed, option.box], cost + option.cost);
    }
  };
  search(0, [], 0);
  if (best === undefined) {
    throw new Error(`图上放不下“${order[stuck]?.label.text ?? ''}”，四周的名字太挤。`);
  }
  const found = new Map(order.map(({ index }, at) => [index, best?.boxes[at]]));
  return labels.flatMap((_, index) => found.get(index) ?? []);
}

/** A point every few user units along a line, for names to keep off. */
export function samples(points: readonly (readonly [number, number])[]): [number, number][] {
  return points.slice(1).flatMap(([toX, toY], index) => {
    const [x, y] = points[index] ?? [toX, toY];
    const steps = Math.max(1, Math.ceil(Math.hypot(toX - x, toY - y) / 6));
    return Array.from({ length: steps }, (_, step): [number, number] => [
      x + ((toX - x) * step) / steps,
      y + ((toY - y) * step) / steps,
    ]);
  });
}

/** The four corners of a box, closed. */
export const corners = ({ x, y, width, height }: Box): [number, number][] => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
  [x, y],
];

/** A box around a point, `r` to each side. */
export const around = ([x, y]: readonly [number, number], r: number): Box => ({
  x: x - r,
  y: y - r,
  width: 2 * r,
  height: 2 * r,
});
