import type { Box } from '../../../charts/drawing.ts';
import type { TimelineEvent } from '../../../schemas/event.ts';

/** 图上的一件事。 */
export type PlottedEvent = Pick<TimelineEvent, 'id' | 'date' | 'title' | 'status'>;

/** 画图要的东西；横竖两种画法共用。 */
export interface TimelineInput {
  /** 由早到晚，至少一件。 */
  events: readonly PlottedEvent[];
  /** 断行时不拆的专名。 */
  names: readonly string[];
}

export interface Point {
  x: number;
  y: number;
}

/** 时间轴上的记号：写到日的是一点，只写到月的是一条。 */
export type Mark = ({ kind: 'point' } & Point) | ({ kind: 'span' } & Box);

/** 一行字；`x` 是左端，居中的是正中，`y` 是基线。 */
export interface Line extends Point {
  text: string;
}

/** 画好位置的一件事。 */
export interface DrawnEvent extends PlottedEvent {
  mark: Mark;
  /** 从记号到标签的引线，SVG path。 */
  leader: string;
  day: Line;
  title: string;
  lines: Line[];
  /** 记号与标签所占之处，供点按。 */
  hit: Box;
}

/** 一幅时间轴图的全部位置，单位是 viewBox 里的 px。 */
export interface TimelineDrawing {
  width: number;
  height: number;
  /** 轴的整条。 */
  band: Box;
  /** 月与月之间的短线。 */
  ticks: (Point & { x2: number; y2: number })[];
  months: Line[];
  years: Line[];
  events: DrawnEvent[];
}
