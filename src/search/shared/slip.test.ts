import { expect, it } from 'vitest';
import { isLikelySlip } from './slip.ts';

/** 两段一样长，只差一个字的那一处。 */
function compare(typed: string, text: string, part: string): boolean {
  const start = text.indexOf(part);
  const from = [...typed].findIndex((_, at) => differences(typed.slice(at, at + part.length), part) === 1);
  const strange = [...part].findIndex((char, at) => char !== typed[from + at]);
  return isLikelySlip({
    typed,
    typedAt: from + strange,
    text,
    start,
    length: part.length,
    at: start + strange,
  });
}
const differences = (one: string, other: string): number =>
  [...other].filter((char, at) => char !== one[at]).length;

it.each([
  ['猪八戎网', '猪八戒网', '猪八戒网'],
  ['常住人囗', '常住人口与面积', '常住人口'],
  ['云从科枝', '四川云从科技', '云从科技'],
  ['内陆开发门户', '内陆开放门户', '内陆开放门户'],
  ['联合会议', '第一次联席会议召开', '联席会议'],
])('“%s”多半打错了，“%s”里有“%s”', (typed, text, part) => {
  expect(compare(typed, text, part)).toBe(true);
});

it.each([
  ['重庆市长', '中共重庆市委', '重庆市委'],
  ['产业合作', '企业合作意向', '企业合作'],
  ['氢燃料', '合攻燃料电池测试', '攻燃料'],
  ['电池厂', '燃料电池测试', '电池测'],
  ['会议厅', '联席会议将常态化', '会议将'],
  ['江北机场', '江北区', '江北区'],
])('“%s”问的是别的，不是“%s”里的“%s”', (typed, text, part) => {
  expect(compare(typed, text, part)).toBe(false);
});
