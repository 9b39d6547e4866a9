import type { Box } from '../../../charts/drawing.ts';
import type { CooperationEntryView, CooperationFieldView, PartyView } from '../../../data/cooperation.ts';

/** A line of text; `y` is its base line, `anchor` says what `x` is. */
export interface TextLine {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  text: string;
}

/** What is drawn of a cooperation; a side that is not ashore stands in the middle of the river. */
export type DrawnEntry = Pick<CooperationEntryView, 'id' | 'name' | 'status'> &
  Record<'left' | 'right', Pick<PartyView, 'label' | 'ashore'>>;

export type DrawnField = Pick<CooperationFieldView, 'id' | 'name'> & { entries: DrawnEntry[] };

/** A bridge: a cooperation. */
export type Bridge = DrawnEntry & {
  x1: number;
  x2: number;
  y: number;
  title: TextLine[];
  hit: Box;
};

/** All places of a drawing, in px of the viewBox. */
export interface CooperationDrawing {
  width: number;
  height: number;
  /** The river, as an SVG path. */
  river: string;
  banks: [TextLine, TextLine];
  /** Names of fields, and how high the line above them is. */
  fields: { id: string; y: number; lines: TextLine[] }[];
  /** Where that line is drawn, on the left and on the right bank. */
  rules: [[number, number], [number, number]];
  bridges: Bridge[];
  /** Names of the sides; where neighbouring bridges end at the same, written once. */
  parties: TextLine[];
  /** What joins those bridges on the bank. */
  quays: { x: number; y1: number; y2: number }[];
}
