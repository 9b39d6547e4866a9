/** A page's subset of the display face, and of the faces that step in for what it lacks: `zh-display-2.woff2`. */
export const displayFile = (face: number): string => `zh-display${face === 0 ? '' : `-${face + 1}`}.woff2`;

/**
 * Preload and declaration of a display face; the address is relative, so that one digest does for all pages.
 * @param face 0 for the face itself; the next ones stand after it in `--display`.
 */
export const displayFontTags = (face = 0, href: string = displayFile(face)): string =>
  `<link rel="preload" as="font" type="font/woff2" crossorigin href="${href}">` +
  `<style>@font-face{font-family:"ZH Display${face === 0 ? '' : ` ${face + 1}`}";src:url("${href}") format("woff2");` +
  'font-weight:900;font-display:swap}</style>';

/** Puts tags before </head>. */
export function insertIntoHead(html: string, tags: string): string {
  const at = html.indexOf('</head>');
  if (at === -1) throw new Error('页面没有 </head>，放不进标题字体。');
  return html.slice(0, at) + tags + html.slice(at);
}
