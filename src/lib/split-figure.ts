/** 数字写法切成数码与单位：`30多万` → 30｜多万，供大小字排版。 */
export function splitFigure(text: string): { part: string; digits: boolean }[] {
  return [...text.matchAll(/[\d.,+>]+|[^\d.,+>]+/g)].map(([part]) => ({ part, digits: /\d/.test(part) }));
}
