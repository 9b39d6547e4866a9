import { LAYER_WEIGHT, UNLAYERED_WEIGHT } from './layer-order.ts';

/** 里面还是规则、照样要拆的；其余的 @ 规则原样不动。 */
const CONDITIONAL = /^@(?:media|supports|container)\b/;
const LAYER = /^@layer\s+([\w-]+)$/;
/** 字符串、注释、括号里的花括号与逗号不算数。 */
const SKIPPED = /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\/\*[^]*?\*\//y;

/** 从 `from` 起第一个落在最外一层的 `wanted` 里的字符；没有就是末尾。 */
function findOutside(text: string, from: number, wanted: string): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    SKIPPED.lastIndex = at;
    const skipped = SKIPPED.exec(text);
    const char = text.charAt(at);
    if (skipped !== null) at = SKIPPED.lastIndex - 1;
    else if (depth === 0 && wanted.includes(char)) return at;
    else if ('([{'.includes(char)) depth += 1;
    else if (')]}'.includes(char)) depth -= 1;
  }
  return text.length;
}

function splitOutside(text: string, separator: string): string[] {
  const parts: string[] = [];
  for (let from = 0; from <= text.length;) {
    const end = findOutside(text, from, separator);
    parts.push(text.slice(from, end));
    from = end + 1;
  }
  return parts;
}

/**
 * 一个选择器加几级：在第一个复合选择器后面添 `:not(#a…)`，什么也不排除，只加分量。
 * 以伪元素开头的（如 `::highlight()`）没有别的可比，不加。
 */
function weigh(selector: string, weight: number): string {
  const text = selector.trim();
  if (weight === 0 || text.startsWith('::')) return text;
  const end = findOutside(text, 0, ' >+~');
  const pseudo = /::|:(?:before|after|first-letter|first-line)\b/.exec(text.slice(0, end));
  const at = pseudo?.index ?? end;
  return `${text.slice(0, at)}:not(${'#a'.repeat(weight)})${text.slice(at)}`;
}

function flatten(css: string, weight: number): string {
  let out = '';
  for (let from = 0; from < css.length;) {
    const stop = findOutside(css, from, '{;');
    const prelude = css.slice(from, stop).trim();
    if (css.charAt(stop) !== '{') {
      // 只排次序的一句 `@layer a, b;` 不要了。
      if (prelude !== '' && !prelude.startsWith('@layer')) out += `${prelude};`;
      from = stop + 1;
      continue;
    }
    const end = findOutside(css, stop + 1, '}');
    const body = css.slice(stop + 1, end);
    const layer = LAYER.exec(prelude)?.[1];
    if (layer !== undefined) out += flatten(body, layerWeight(layer));
    else if (CONDITIONAL.test(prelude)) out += `${prelude}{${flatten(body, weight)}}`;
    else if (prelude.startsWith('@')) out += `${prelude}{${body}}`;
    else
      out += `${splitOutside(prelude, ',')
        .map((each) => weigh(each, weight))
        .join(',')}{${body}}`;
    from = end + 1;
  }
  return out;
}

function layerWeight(name: string): number {
  const weight = LAYER_WEIGHT[name];
  if (weight === undefined) throw new Error(`层叠层“${name}”没有登记，请写进 src/styles/layer-order.ts。`);
  return weight;
}

/**
 * 把层叠层拆平：2022年以前的浏览器不认 `@layer`，会把里面的样式全部丢掉，页面就没有版面。
 * 先后改由选择器的分量保证，认得层叠层的浏览器里结果一样。
 * @param css 压缩过的样式表，没有嵌套的规则。
 * @throws 用了没有登记的层。
 */
export const flatLayers = (css: string): string => flatten(css, UNLAYERED_WEIGHT);
