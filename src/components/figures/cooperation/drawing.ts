import type { Box } from '../../../charts/drawing.ts';
import type { Outcome } from '../../../schemas/base.ts';

/** 一行字；`y` 是基线，`x` 由 `anchor` 定是起、中还是末。 */
export interface TextLine {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  text: string;
}

/** 要画的一方。 */
export interface DrawnParty {
  /** 写在图上的字，`|` 是许可断行处。 */
  label: string;
  /** false：画在江心。 */
  ashore: boolean;
}

/** 要画的一项合作。 */
export interface DrawnEntry {
  id: string;
  name: string;
  status: Outcome;
  left: DrawnParty;
  right: DrawnParty;
}

/** 要画的一个领域。 */
export interface DrawnField {
  id: string;
  name: string;
  entries: DrawnEntry[];
}

/** 一座桥：一项合作。 */
export interface Bridge extends DrawnEntry {
  x1: number;
  x2: number;
  y: number;
  title: TextLine[];
  hit: Box;
}

/** 一幅图的全部位置，单位是 viewBox 里的 px。 */
export interface CooperationDrawing {
  width: number;
  height: number;
  /** 江面，SVG path。 */
  river: string;
  banks: [TextLine, TextLine];
  /** 领域的名字，与它上面横线的高低。 */
  fields: { id: string; y: number; lines: TextLine[] }[];
  /** 横线画在哪两段：左岸、右岸。 */
  rules: [[number, number], [number, number]];
  bridges: Bridge[];
  /** 双方的名字；相邻几座桥同一头是同一方的，只写一次。 */
  parties: TextLine[];
  /** 把这几座桥连在一起的岸线。 */
  quays: { x: number; y1: number; y2: number }[];
}
