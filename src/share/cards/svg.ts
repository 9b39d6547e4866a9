/** Parts of SVG as text, for cards: numbers are px, `paint` is the rest of the attributes. */
export const rect = (x: number, y: number, width: number, height: number, paint: string): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" ${paint}/>`;
export const circle = (x: number, y: number, radius: number, paint: string): string =>
  `<circle cx="${x}" cy="${y}" r="${radius}" ${paint}/>`;
export const line = (d: string, stroke: string, width: number): string =>
  `<path d="${d}" stroke="${stroke}" stroke-width="${width}"/>`;
/** Lines with round ends. */
export const lines = (paths: readonly string[]): string =>
  `<g fill="none" stroke-linecap="round" stroke-linejoin="round">${paths.join('')}</g>`;
export const filled = (colour: string): string => `fill="${colour}"`;
export const hollow = (colour: string, stroke: number): string =>
  `fill="none" stroke="${colour}" stroke-width="${stroke}"`;

/** A place on a card, px. */
export interface Panel {
  x: number;
  y: number;
  width: number;
  height: number;
}
