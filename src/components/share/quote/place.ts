/**
 * Puts an element at a point of the viewport, to scroll with the page, whatever it is positioned by. Custom
 * properties hand it to the style sheet, which may do otherwise.
 * @param left In pixels of the viewport.
 * @param top In pixels of the viewport.
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

/**
 * Where the toolbar goes: below the last line of a selection made forward, above the first of one made backward,
 * always in the viewport.
 */
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
