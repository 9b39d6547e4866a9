/** The mark of a plan: a hollow diamond, `r` from its middle to a corner. */
export function diamond(x: number, y: number, r: number): string {
  return `M${x} ${y - r}L${x + r} ${y}L${x} ${y + r}L${x - r} ${y}Z`;
}

/** The mark of a plan known to the month: a long diamond, pointed at both ends. */
export function pointedBar(box: { x: number; y: number; width: number; height: number }): string {
  const { x, y, width, height } = box;
  const [right, bottom] = [x + width, y + height];
  const half = Math.min(width, height) / 2;
  const [midX, midY] = [x + width / 2, y + height / 2];
  return width > height
    ? `M${x} ${midY}L${x + half} ${y}H${right - half}L${right} ${midY}L${right - half} ${bottom}H${x + half}Z`
    : `M${midX} ${y}L${right} ${y + half}V${bottom - half}L${midX} ${bottom}L${x} ${bottom - half}V${y + half}Z`;
}

/** The lower half of a circle of radius `r`: the filled part of the mark for something under way. */
export function lowerHalf(x: number, y: number, r: number): string {
  return `M${x - r} ${y}A${r} ${r} 0 0 0 ${x + r} ${y}Z`;
}
