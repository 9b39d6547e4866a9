import { measureType, type TypeReport } from '../browser/type/measure.ts';

/** A browser: opens a page and measures its typesetting at a given width. */
export interface Engine {
  /** Name and version. */
  name: string;
  /** Opens a page and waits for its fonts. */
  open: (url: string) => Promise<void>;
  /**
   * @param width Of the viewport, CSS pixels.
   * @param css Styles added before measuring; none when empty.
   */
  measure: (width: number, css?: string) => Promise<TypeReport>;
  close: () => Promise<void>;
}

/** Height of the viewport, CSS pixels; lines wrap the same. */
export const HEIGHT = 900;

/**
 * Run in the page: adds the styles, waits a frame, measures. Drivers take text only, so it is an expression.
 * @param css Styles added before measuring.
 */
export function measuring(css = ''): string {
  return `(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(${JSON.stringify(css)});
    document.adoptedStyleSheets = [sheet];
    return JSON.stringify((${measureType.toString()})());
  })()`;
}
