/** Three fonts; the names are satori's fontFamily. */
export type CardFont = 'display' | 'text' | 'plain';

/** Styles, the part of CSS that satori knows; lengths in px. */
export type Style = Record<string, string | number>;

/** A box with text or other boxes; satori takes plain objects. */
export interface Box {
  type: 'div';
  /** A box with a name must stay inside; messages name it. */
  key: string | null;
  props: { style: Style; children: string | Box[] };
}

/** A box of boxes, one below the other by default. */
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

/** How text is set: size, px; leading, in sizes; colour. */
type Setting = readonly [fontSize: number, lineHeight: number, color: string];

/** A box of text; in one line when `style` says so. */
export const words = (
  fontFamily: CardFont,
  text: string,
  [fontSize, lineHeight, color]: Setting,
  key: string | null = null,
  style: Style = {},
): Box => ({
  type: 'div',
  key,
  props: {
    style: { display: 'block', flexShrink: 0, fontFamily, fontSize, lineHeight, color, ...style },
    children: text,
  },
});

/** The text of boxes, by font. */
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
