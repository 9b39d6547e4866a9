/** 画面上的一个东西；颜色与字号由 `look` 交给样式表；stroke 是线宽，room 是字最多占多宽，anchor 缺省从 x 起笔。 */
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

/** 一幅图：画面宽高与由下到上的各个东西，单位是 SVG 的用户单位。 */
export interface Drawing {
  width: number;
  height: number;
  shapes: Shape[];
}

/** 字的样子 → 字号，用户单位；on 是写在深色块上的字。 */
export const TEXT_SIZES = { small: 13, label: 14, on: 14, name: 15, number: 20 } as const;
export type TextLook = keyof typeof TEXT_SIZES;

/** 两种画幅的宽：手机屏幕减去页边（320 px 的屏幕缩到九成，字仍不小于 11 px），和正文一栏。 */
export const NARROW = 320;
export const WIDE = 560;

/** A coordinate to a tenth of a unit: nobody sees the rest. */
export const round = (value: number): number => Math.round(value * 10) / 10;

/** 一串字的宽，用户单位：汉字与全角标点一字宽，其余按半角粗体的宽，宁宽勿窄。 */
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
