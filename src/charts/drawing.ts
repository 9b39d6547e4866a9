export interface Point {
  x: number;
  y: number;
}

/** A rectangle; `x` and `y` are its left and its top. */
export interface Box extends Point {
  width: number;
  height: number;
}

/** A thing in a drawing: an SVG element with its attributes; `look`, its classes, is for colours and sizes. */
export type Shape =
  | (Box & { kind: 'rect'; look: string; rx?: number })
  | { kind: 'path'; look: string; d: string; 'stroke-width'?: number }
  | {
      kind: 'line';
      look: string;
      x1: number;
      y1: number;
      x2: number;
      y2: number;
      'stroke-width'?: number;
      'stroke-dasharray'?: string;
    }
  | { kind: 'circle'; look: string; cx: number; cy: number; r: number }
  | TextShape;

/** A line of text on its base line; `room` is what it may take at most. */
export interface TextShape extends Point {
  kind: 'text';
  look: string;
  text: string;
  'text-anchor'?: 'middle' | 'end' | undefined;
  'font-size'?: number;
  'data-display'?: '' | undefined;
  room?: number;
}

/** Size and things of a drawing, from the bottom up, in user units of SVG. */
export interface Drawing {
  width: number;
  height: number;
  /** Size of type where neither the text nor its look says otherwise. */
  font?: number;
  shapes: Shape[];
}

/** A drawing whose things lead to the same in a list: an unseen link over each. */
export interface LinkedDrawing extends Drawing {
  links: { href: string; label: string; box: Box }[];
}

/** Look of a text → size in user units; `on` stands on a dark shape. */
export const TEXT_SIZES = { small: 13, label: 14, on: 14, name: 15, number: 20 } as const;
export type TextLook = keyof typeof TEXT_SIZES;

/** A phone's screen less its margins (at nine tenths, 320 px, text still has 11 px), and a column of text. */
export const NARROW = 320;
export const WIDE = 560;

/** A coordinate to a tenth of a unit: nobody sees the rest. */
export const round = (value: number): number => Math.round(value * 10) / 10;

/** Width of a text in user units, rather too wide: an em for 汉字 and full-width marks, a bold digit's for the rest. */
export function textWidth(text: string, look: TextLook): number {
  const em = [...text].reduce((sum, mark) => sum + (/[\u2e80-\uffef]/u.test(mark) ? 1 : 0.62), 0);
  return em * TEXT_SIZES[look];
}

type TextOptions = Partial<Omit<TextShape, 'kind' | 'look' | 'text' | 'x' | 'y'>>;

/** A line of text at `x` on the base line `y`. */
export const text = (
  look: string,
  words: string,
  x: number,
  y: number,
  options?: TextOptions,
): TextShape => ({
  kind: 'text',
  look,
  x: round(x),
  y: round(y),
  text: words,
  ...options,
});

/** Lines of text one below the other, the first on the base line `y`. */
export const textLines = (
  look: string,
  lines: readonly string[],
  x: number,
  y: number,
  leading: number,
  options?: TextOptions,
): TextShape[] => lines.map((words, row) => text(look, words, x, y + leading * row, options));

/** Whether two rectangles share a part; touching is none. */
export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Whether a rectangle lies in another. */
export const within = (box: Box, { x, y, width, height }: Box): boolean =>
  box.x >= x && box.y >= y && box.x + box.width <= x + width && box.y + box.height <= y + height;

function boxOf({ x, y, text, look, 'text-anchor': anchor }: TextShape): Box {
  const width = textWidth(text, look as TextLook);
  const left = anchor === undefined ? x : x - (anchor === 'end' ? width : width / 2);
  const height = TEXT_SIZES[look as TextLook];
  return { x: left, y: y - height * 0.85, width, height };
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
