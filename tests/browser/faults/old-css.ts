/** 2021年的浏览器不认的 @ 规则，连里面的一起丢掉。 */
const UNKNOWN_RULE = /@(?:layer|container|view-transition|starting-style|property)\b/y;
/** What it finds untrue: ranges, scripting, and all that is asked of it by `@supports`. */
const UNKNOWN_CONDITION = /@media[^{]*(?:width\s*[<>]|scripting)|@supports/y;
/** 不认的值，整条声明丢掉。 */
const UNKNOWN_VALUE =
  /(?<=[;{])[^;{}]*:[^;{}]*(?:color-mix|light-dark|oklch|round|anchor)\([^;{}]*;?|(?<=[;{])[^;{}]*:[^;{}]*\d(?:lh|dvh|cqi|cqw)\b[^;{}]*;?/g;
/** 不认的选择器，整条规则丢掉。 */
const UNKNOWN_SELECTOR = /(?<=[{}])[^{}]*(?::has\(|:popover-open|::details-content)[^{}]*\{[^{}]*\}/g;

/** `open` 处的花括号配到哪里，含它自己。 */
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

/** 照2021年的浏览器读一份样式，剩下它认得的。给测试用：那样的浏览器不是哪台机器上都有。 */
export function readByOldBrowser(css: string): string {
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
  return out.replaceAll(UNKNOWN_VALUE, '').replaceAll(UNKNOWN_SELECTOR, '');
}
