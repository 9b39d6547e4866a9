import { type Drawing, round, type Shape, text, textLines } from './drawing.ts';
import type { AreasView } from './view.ts';

const GAP = 16;
/** Room for the name above a square, and between that and the title of the figure. */
const HEADING = 34;
/** Between a square's edge and its text. */
const INSET = 10;

/**
 * Squares: sides by the square root, so that areas are in proportion, one scale for all; on one base line.
 * @param width Of the drawing, in user units.
 */
export function drawAreas({ squares }: AreasView, width: number): Drawing {
  const sides = squares.map(({ whole }) => Math.sqrt(whole.value));
  const room = width - GAP * (squares.length - 1) - 2;
  const scale = room / sides.reduce((sum, side) => sum + side, 0);
  const height = round(Math.max(...sides) * scale + HEADING + 1);
  let x = 1;
  const shapes = squares.flatMap(({ name, whole, part }, index): Shape[] => {
    const side = round((sides[index] ?? 0) * scale);
    const left = round(x);
    const top = round(height - 1 - side);
    x += side + GAP;
    const inner = part === undefined ? 0 : round(Math.sqrt(part.value) * scale);
    const innerTop = round(height - 1 - inner);
    const words = left + INSET;
    return [
      text('name', name, left, top - 9, { room: side }),
      {
        kind: 'rect',
        look: `whole${whole.planned ? ' planned' : ''}`,
        x: left,
        y: top,
        width: side,
        height: side,
      },
      text('label', whole.text, words, top + 24, { room: side - INSET }),
      ...(part === undefined
        ? []
        : [
            { kind: 'rect', look: 'part', x: left, y: innerTop, width: inner, height: inner } as const,
            ...textLines('on', [part.label, part.text], words, innerTop + 24, 20, { room: inner - INSET }),
          ]),
    ];
  });
  return { width, height, shapes };
}
