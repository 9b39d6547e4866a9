/**
 * 把绝对定位的元素放到视口里的这一点，随页面一起滚动，不论它的定位以谁为准。
 * 坐标经自定义属性交给样式表，样式表可以另作安排。
 * @param left 视口坐标，像素
 * @param top 视口坐标，像素
 */
export function placeAt(element: HTMLElement, left: number, top: number): void {
  const set = (x: number, y: number): void => {
    element.style.setProperty('--x', `${x}px`);
    element.style.setProperty('--y', `${y}px`);
  };
  set(0, 0);
  const origin = element.getBoundingClientRect();
  set(left - origin.left, top - origin.top);
}

/** 工具条放在选区的哪里：顺着选的放在末行之下，倒着选的放在首行之上，总在视口之内。 */
export function besideSelection(
  lines: readonly DOMRect[],
  forward: boolean,
  { width, height }: { width: number; height: number },
): { left: number; top: number } {
  const EDGE = 8;
  const { clientWidth, clientHeight } = document.documentElement;
  const line = forward ? lines.at(-1) : lines[0];
  if (line === undefined) return { left: EDGE, top: EDGE };
  const clamp = (value: number, max: number): number => Math.max(EDGE, Math.min(value, max - EDGE));
  const below = line.bottom + EDGE;
  const above = line.top - height - EDGE;
  const top = forward ? (below + height > clientHeight ? above : below) : above < 0 ? below : above;
  const left = forward ? line.right - width : line.left;
  return { left: clamp(left, clientWidth - width), top: clamp(top, clientHeight - height) };
}
