import type { Box } from '../../../charts/drawing.ts';
import type { TimelineEvent } from '../../../schemas/event.ts';

export type PlottedEvent = Pick<TimelineEvent, 'id' | 'date' | 'title' | 'status'>;

/** What both ways of drawing take. */
export interface TimelineInput {
  /** From early to late, one at least. */
  events: readonly PlottedEvent[];
  /** Names that stay whole. */
  names: readonly string[];
}

export interface Point {
  x: number;
  y: number;
}

/** A mark on the scale: a point for a day, a bar for a month. */
export type Mark = ({ kind: 'point' } & Point) | ({ kind: 'span' } & Box);

/** A line of text; `x` is its left end, or its middle, `y` its base line. */
export interface Line extends Point {
  text: string;
}

/** An event with its places. */
export interface DrawnEvent extends PlottedEvent {
  mark: Mark;
  /** From mark to label, as an SVG path. */
  leader: string;
  day: Line;
  title: string;
  lines: Line[];
  /** What mark and label cover, for tapping. */
  hit: Box;
}

/** All places of a drawing, in px of the viewBox. */
export interface TimelineDrawing {
  width: number;
  height: number;
  /** The whole scale. */
  band: Box;
  /** Lines between months. */
  ticks: (Point & { x2: number; y2: number })[];
  months: Line[];
  years: Line[];
  events: DrawnEvent[];
}
