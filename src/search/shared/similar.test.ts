import { expect, it } from 'vitest';
import { isLikelySlip } from './similar.ts';

/** Both are equally long and differ in one character. */
function compare(typed: string, text: string, part: string): boolean {
  const differ = (one: string, other: string): number =>
    [...other].filter((char, at) => char !== one[at]).length;
  const typedFrom = [...typed].findIndex((_, at) => differ(typed.slice(at, at + part.length), part) === 1);
  const strange = [...part].findIndex((char, at) => char !== typed[typedFrom + at]);
  const pair = { typed: [...typed], typedFrom, meant: [...text], meantFrom: text.indexOf(part) };
  return isLikelySlip({ ...pair, length: part.length }, strange);
}

it.each([
  ['猪八戎网', '猪八戒网', '猪八戒网', true],
  ['常住人囗', '常住人口与面积', '常住人口', true],
  ['云从科枝', '四川云从科技', '云从科技', true],
  ['内陆开发门户', '内陆开放门户', '内陆开放门户', true],
  ['联合会议', '第一次联席会议召开', '联席会议', true],
  ['重庆市长', '中共重庆市委', '重庆市委', false],
  ['产业合作', '企业合作意向', '企业合作', false],
  ['氢燃料', '合攻燃料电池测试', '攻燃料', false],
  ['电池厂', '燃料电池测试', '电池测', false],
  ['会议厅', '联席会议将常态化', '会议将', false],
  ['江北机场', '江北区', '江北区', false],
])('“%s” is a slip for what “%s” has in “%s”: %s', (typed, text, part, expected) => {
  expect(compare(typed, text, part)).toBe(expected);
});
