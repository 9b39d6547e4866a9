/** What readers write and what articles write, the same in meaning; of “30多万” readers leave 多 out. */
const RULES: readonly (readonly [typed: RegExp, written: string])[] = [
  [/km2|平方千米/gu, '平方公里'],
  [/首(?=[次届个家批条座])/gu, '第一'],
  [/(?<=[\d十百千万亿])余(?=[个家名项条种所座人万亿])/gu, '多'],
  [/(?<=(?<![百千万\d])\d*0|十)(?=[万个家名人位])|(?<=[^0十百千]万)(?=[个家名人位])/gu, '多'],
  [/(?<=[\d一二三四五六七八九十]月)份/gu, ''],
  [/[一1]加[一1]大于[二两2]/gu, '1+1>2'],
  [/[一1]加[一1]/gu, '1+1'],
];

/**
 * The phrase in the words of the articles: `1200km2` → `1200平方公里`, `首次会议` → `第一次会议`,
 * `二十余个` → `二十多个`. Empty when nothing changes.
 * @param phrase One normalised phrase of a query; ㎢ and km² are `km2` then.
 */
export function wordingForms(phrase: string): string[] {
  const written = RULES.reduce((text, [typed, form]) => text.replace(typed, form), phrase);
  return written === phrase ? [] : [written];
}
