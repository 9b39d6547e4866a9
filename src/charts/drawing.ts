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

/** 坐标取两位小数，少占字节又不失真。 */
export const round = (value: number): number => Math.round(value * 100) / 100;

/** 一串字的宽，用户单位：汉字与全角标点一字宽，其余按半角粗体的宽，宁宽勿窄。 */
export function textWidth(text: string, look: TextLook): number {
  const em = [...text].reduce((sum, mark) => sum + (/[\u2e80-\uffef]/u.test(mark) ? 1 : 0.62), 0);
  return em * TEXT_SIZES[look];
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function boxOf({ x, y, text, look, anchor }: Extract<Shape, { kind: 'text' }>): Box {
  const width = textWidth(text, look);
  const left = anchor === undefined ? x : x - (anchor === 'end' ? width : width / 2);
  return { left, right: left + width, top: y - TEXT_SIZES[look] * 0.85, bottom: y + TEXT_SIZES[look] * 0.15 };
}

const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** 放不下的字：出了画面或它该在的格，或压着别的字。 */
export function crowdedTexts({ width, height, shapes }: Drawing): string[] {
  const texts = shapes.filter((shape) => shape.kind === 'text');
  return texts
    .filter((shape) => {
      const box = boxOf(shape);
      if (box.right - box.left > (shape.room ?? width)) return true;
      const outside = box.left < 0 || box.right > width || box.top < 0 || box.bottom > height;
      return outside || texts.some((other) => other !== shape && overlaps(box, boxOf(other)));
    })
    .map(({ text }) => text);
}
