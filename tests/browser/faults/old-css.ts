/** At-rules that a browser of 2021 does not know; they go with all that is in them. */
const UNKNOWN_RULE = /@(?:layer|container|view-transition|starting-style|property)\b/y;
/** What it finds untrue: ranges, scripting, and all that is asked of it by `@supports`. */
const UNKNOWN_CONDITION = /@media[^{]*(?:width\s*[<>]|not\s*\(|scripting)|@supports/y;
/** Values that it does not know: the whole declaration goes. */
const UNKNOWN_VALUE =
  /(?<=[;{])[^;{}]*:[^;{}]*(?:color-mix|light-dark|oklch|round|anchor)\([^;{}]*;?|(?<=[;{])[^;{}]*:[^;{}]*\d(?:lh|dvh|cqi|cqw)\b[^;{}]*;?/g;
/** Safari knows no thickness in `text-decoration`. */
const UNKNOWN_LINE = /(?<=[;{])(?:-webkit-)?text-decoration:[^;{}]*\d[^;{}]*;?/g;
/** Selectors that it does not know: the whole rule goes. */
const UNKNOWN_SELECTOR = /(?<=[{}])[^{}]*(?::has\(|:popover-open|::details-content)[^{}]*\{[^{}]*\}/g;

/** Where the brace at `open` is closed, past that brace. */
function closing(css: string, open: number): number {
  let depth = 0;
  for (let at = open; at < css.length; at += 1) {
    if (css[at] === '{') depth += 1;
    else if (css[at] === '}') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return css.length;
}

const matchesAt = (pattern: RegExp, text: string, at: number): boolean => {
  pattern.lastIndex = at;
  return pattern.test(text);
};

/** A style sheet as a browser of 2021 reads it, what it does not know left out: few machines have such a browser. */
export function readByOldBrowser(sheet: string): string {
  const css = sheet.replaceAll(/@supports not [^{]*/g, '@media all');
  let out = '';
  for (let at = 0; at < css.length;) {
    if (matchesAt(UNKNOWN_RULE, css, at) || matchesAt(UNKNOWN_CONDITION, css, at)) {
      const open = css.indexOf('{', at);
      const stop = css.indexOf(';', at);
      at = stop !== -1 && stop < open ? stop + 1 : closing(css, open);
    } else {
      out += css.charAt(at);
      at += 1;
    }
  }
  return out.replaceAll(UNKNOWN_VALUE, '').replaceAll(UNKNOWN_LINE, '').replaceAll(UNKNOWN_SELECTOR, '');
}
