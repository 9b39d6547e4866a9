/** 三种字体，名字即 satori 里的 fontFamily。 */
export type CardFont = 'display' | 'text' | 'plain';

/** 样式，satori 认的 CSS 子集；长度是 px。 */
export type Style = Record<string, string | number>;

/** 一个盒子：里面是文字或别的盒子。satori 收普通对象，用不着 JSX。 */
export interface Box {
  type: 'div';
  /** 有名字的盒子不许出界；名字写进报错。 */
  key: string | null;
  props: { style: Style; children: string | Box[] };
}

/** 装盒子的盒子，缺省竖排。 */
export function stack(style: Style, children: (Box | undefined)[], key: string | null = null): Box {
  const kept = children.filter((child) => child !== undefined);
  return {
    type: 'div',
    key,
    props: {
      style: { display: 'flex', flexDirection: 'column', flexShrink: 0, boxSizing: 'border-box', ...style },
      children: kept,
    },
  };
}

/** 一段文字。 */
export function words(font: CardFont, text: string, style: Style, key: string | null = null): Box {
  return {
    type: 'div',
    key,
    props: { style: { display: 'block', flexShrink: 0, fontFamily: font, ...style }, children: text },
  };
}

/** 盒子里用到的文字，按字体分开。 */
export function textByFont(box: Box, found = new Map<string, string>()): Map<string, string> {
  const { style, children } = box.props;
  if (typeof children === 'string') {
    const font = String(style['fontFamily']);
    found.set(font, (found.get(font) ?? '') + children);
  } else children.forEach((child) => textByFont(child, found));
  return found;
}

/** The same boxes, each text with the fonts that step in for its own: `display, display-1, display-2`. */
export function withFallbacks(box: Box, extras: readonly string[]): Box {
  const { style, children } = box.props;
  if (extras.length === 0) return box;
  if (typeof children !== 'string')
    return { ...box, props: { style, children: children.map((child) => withFallbacks(child, extras)) } };
  const font = String(style['fontFamily']);
  const fontFamily = [font, ...extras.filter((name) => name.startsWith(`${font}-`))].join(', ');
  return { ...box, props: { style: { ...style, fontFamily }, children } };
}
