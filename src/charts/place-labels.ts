import { type Box, overlap, within } from './drawing.ts';

/** 要写的一个名字。 */
export interface Label {
  text: string;
  /** 名字所指的点。 */
  at: readonly [number, number];
  /** 字框的宽高，含点按的余量。 */
  width: number;
  height: number;
  /** 字框离点多远。 */
  gap: number;
}

/** 先试右、左，再试四角与上下：横排的字写在点的右边最好认。 */
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
  /* 四角只错开四成字高，看得出与点是一对；正上正下整个让开。 */
  const top = right === 0 ? (down > 0 ? gap : -gap - height) : (down * 0.4 - 0.5) * height;
  return { x: x + (right === 0 ? -width / 2 : left), y: y + top, width, height };
}

const covers = (box: Box, [x, y]: readonly [number, number]): boolean =>
  x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;

/** 一个位置，和它有多不好：压着河，或排在后面的方位。 */
interface Option {
  box: Box;
  cost: number;
}

/** 压着河，或离别的点更近、会被认错，都比换到最差的方位还不好。 */
const BAD = 8;

/** 框到点的距离。 */
function distance({ x, y, width, height }: Box, [pointX, pointY]: readonly [number, number]): number {
  return Math.hypot(
    Math.max(x - pointX, 0, pointX - x - width),
    Math.max(y - pointY, 0, pointY - y - height),
  );
}

/** 一个名字的各个位置，不好的程度由小到大；出画面、压着东西的去掉。 */
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
 * 给每个名字找一个位置：不出画面，不压别的名字与 `blocked`，尽量不压 `avoid`；总的最好的一种摆法。
 * 回溯搜索：已经比现有最好的差，就不再往下试。名字不过十来个，够快。
 * @param blocked 不能压的框：点、比例尺
 * @param avoid 能不压就不压的点，如河流的中线
 * @returns 与 labels 同序的字框
 * @throws 有名字无处可放时，写明是哪一个
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
