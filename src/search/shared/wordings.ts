/** 读者的写法与文中的写法，意思分毫不差：面积单位的各种记法，“首次”就是“第一次”。 */
const RULES: readonly (readonly [typed: RegExp, written: string])[] = [
  [/km2|平方千米/gu, '平方公里'],
  [/首(?=[次届个家批条座])/gu, '第一'],
];

/**
 * 短语换成文中的写法：`1200km2` → `1200平方公里`；`首次会议` → `第一次会议`。没有可换的是空表。
 * @param phrase 规范形的一个检索短语；㎢与km²的规范形都是`km2`。
 */
export function wordingForms(phrase: string): string[] {
  const written = RULES.reduce((text, [typed, form]) => text.replace(typed, form), phrase);
  return written === phrase ? [] : [written];
}
