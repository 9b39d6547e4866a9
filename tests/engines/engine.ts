import { measureType, type TypeReport } from '../browser/type/measure.ts';

/** 一家浏览器：打开一页，按给定的视口宽度量排版。 */
export interface Engine {
  /** 名字与版本。 */
  name: string;
  /** 打开一页，等字体取好。 */
  open: (url: string) => Promise<void>;
  /**
   * @param width 视口宽度，CSS 像素。
   * @param css 量之前加上的样式；空的不加。
   */
  measure: (width: number, css?: string) => Promise<TypeReport>;
  close: () => Promise<void>;
}

/** 视口高度，CSS 像素；不影响折行。 */
export const HEIGHT = 900;

/**
 * 在页面里跑的一段程序：加样式，等一帧，量。各家的驱动都只收文字，所以写成表达式。
 * @param css 量之前加上的样式。
 */
export function measuring(css = ''): string {
  return `(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(${JSON.stringify(css)});
    document.adoptedStyleSheets = [sheet];
    return JSON.stringify((${measureType.toString()})());
  })()`;
}
