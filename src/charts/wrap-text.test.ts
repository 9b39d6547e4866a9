import { expect, it } from 'vitest';
import { wrapText } from './wrap-text.ts';

it('what fits is one line', () => {
  expect(wrapText('第一次联席会议', 8)).toEqual(['第一次联席会议']);
});

it('breaks between words only, into lines of similar length', () => {
  expect(wrapText('中央财经委员会第六次会议', 9)).toEqual(['中央财经委员会', '第六次会议']);
});

it('proper names stay whole', () => {
  expect(wrapText('石桥新区代表团访河口新区', 8, ['石桥新区', '河口新区'])).toEqual([
    '石桥新区代表团',
    '访河口新区',
  ]);
});

it('no punctuation at the start of a line, no opening mark at its end', () => {
  const lines = wrapText('宣布任务，签署“合作”协议', 5);
  expect(lines.join('')).toBe('宣布任务，签署“合作”协议');
  expect(lines.filter((line) => /^[，”]|“$/.test(line))).toEqual([]);
});

it('a proper name longer than a line breaks by characters, none lost', () => {
  const name = '内陆开放门户助力经济圈建设办公室';
  const lines = wrapText(name, 6, [name]);
  expect(lines.join('')).toBe(name);
  expect(lines.every((line) => [...line].length <= 6)).toBe(true);
});

it('an empty text has no lines', () => {
  expect(wrapText('', 6)).toEqual([]);
});

it('where editors wrote breaks, only those count', () => {
  expect(wrapText('两岸造船|全链条|企业', 6)).toEqual(['两岸造船', '全链条企业']);
  expect(wrapText('两岸造船|全链条|企业', 20)).toEqual(['两岸造船全链条企业']);
});
