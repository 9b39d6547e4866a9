import { type Drawing, round, type Shape, text, textWidth } from './drawing.ts';
import { MORE_WIDTH, morePath, planTag } from './marks.ts';
import type { BarsView } from './view.ts';

const ROW = 58;
const BAR = 20;
/** Between bar and number. */
const GAP = 8;

/**
 * Bars from one zero line on the left, lengths in proportion.
 * @param width Of the drawing, in user units.
 */
export function drawBars({ bars }: BarsView, width: number): Drawing {
  const tail = Math.max(
    ...bars.map(
      ({ text: figure, qualifier }) =>
        textWidth(figure, 'number') + (qualifier === 'more-than' ? MORE_WIDTH : 0),
    ),
  );
  const scale = (width - tail - GAP - 1) / Math.max(...bars.map(({ value }) => value));
  const shapes = bars.flatMap(({ label, text: figure, value, planned, qualifier }, index): Shape[] => {
    const top = index * ROW;
    const length = value * scale;
    const more = qualifier === 'more-than';
    const end = 1 + length + GAP;
    return [
      text('label', label, 0, top + 16),
      ...(planned ? planTag(textWidth(label, 'label') + 8, top + 16) : []),
      {
        kind: 'rect',
        look: `bar${planned ? ' planned' : ''}`,
        x: 1,
        y: top + 26,
        width: round(length),
        height: BAR,
      },
      ...(more ? [morePath(end - GAP + 3, top + 26 + BAR / 2)] : []),
      text('number', figure, end + (more ? MORE_WIDTH - 3 : 0), top + 43),
    ];
  });
  const zero = bars.map((_, index) => `M.5 ${index * ROW + 23}v${BAR + 6}`).join('');
  return {
    width,
    height: bars.length * ROW - 8,
    shapes: [...shapes, { kind: 'path', look: 'axis', d: zero }],
  };
}
