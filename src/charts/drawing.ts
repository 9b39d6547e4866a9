/**
 * A thing in a drawing. `look` goes to the style sheet for colour and size; `stroke` is a line's width, `room` what a
 * text may take at most; without `anchor` a text begins at x.
 */
export type Shape =
  | { kind: 'rect'; look: string; x: number; y: number; width: number; height: number }
  | { kind: 'path'; look: string; d: string; stroke?: number }
  | { kind: 'circle'; look: string; x: number; y: number; r: number }
  | {
      kind: 'text';
      look: TextLook;
      x: number;
      y: number;
      text: string;
      anchor?: 'middle' | 'end';
      room?: number;
    };

/** Size and things of a drawing, from the bottom up, in user units of SVG. */
export interface Drawing {
  width: number;
  height: number;
  shapes: Shape[];
}

/** Look of a text → size in user units; `on` stands on a dark shape. */
export const TEXT_SIZES = { small: 13, label: 14, on: 14, name: 15, number: 20 } as const;
export type TextLook = keyof typeof TEXT_SIZES;

/**
 * Two widths: a phone's screen less its margins (scaled to nine tenths at 320 px, text still has 11 px), and a column
 * of text.
 */
export const NARROW = 320;
export const WIDE = 560;

/** A coordinate to a tenth of a unit: nobody sees the rest. */
export const round = (value: number): number => Math.round(value * 10) / 10;

/**
 * Width of a text in user units: an em for 汉字 and full-width marks, that of a bold digit for the rest; rather too
 * wide.
 */
export function textWidth(text: string, look: TextLook): number {
  const em = [...text].reduce((sum, mark) => sum + (/[\u2e80-\uffef]/u.test(mark) ? 1 : 0.62), 0);
  return em * TEXT_SIZES[look];
}

/** A rectangle; `x` and `y` are its left and its top. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Whether two rectangles share a part; touching is none. */
export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Whether a rectangle lies in another. */
export const within = (box: Box, { x, y, width, height }: Box): boolean =>
  box.x >= x && box.y >= y && box.x + box.width <= x + width && box.y + box.height <= y + height;

function boxOf({ x, y, text, look, anchor }: Extract<Shape, { kind: 'text' }>): Box {
  const width = textWidth(text, look);
  const left = anchor === undefined ? x : x - (anchor === 'end' ? width : width / 2);
  return { x: left, y: y - TEXT_SIZES[look] * 0.85, width, height: TEXT_SIZES[look] };
}

/** Texts without room: out of the drawing or of their cell, or on another text. */
export function crowdedTexts({ width, height, shapes }: Drawing): string[] {
  const texts = shapes.filter((shape) => shape.kind === 'text');
  const outside = (box: Box, room = width): boolean =>
    box.width > room || !within(box, { x: 0, y: 0, width, height });
  return texts
    .filter((shape) => {
      const box = boxOf(shape);
      return outside(box, shape.room) || texts.some((other) => other !== shape && overlap(box, boxOf(other)));
    })
    .map(({ text }) => text);
}
