import { expect, it } from 'vitest';
import { wrapText } from './wrap-text.ts';

it('放得下就一行', () => {
  expect(wrapText('第一次联席会议', 8)).toEqual(['第一次联席会议']);
});

it('只在词间断，各行相近', () => {
  expect(wrapText('中央财经委员会第六次会议', 9)).toEqual(['中央财经委员会', '第六次会议']);
});

it('专名不拆', () => {
  expect(wrapText('石桥新区代表团访河口新区', 8, ['石桥新区', '河口新区'])).toEqual([
    '石桥新区代表团',
    '访河口新区',
  ]);
});

it('标点不在行首，开引号不在行末', () => {
  const lines = wrapText('宣布任务，签署“合作”协议', 5);
  expect(lines.join('')).toBe('宣布任务，签署“合作”协议');
  expect(lines.filter((line) => /^[，”]|“$/.test(line))).toEqual([]);
});

it('比一行还长的专名按字断，一字不丢', () => {
  const name = '内陆开放门户助力经济圈建设办公室';
  const lines = wrapText(name, 6, [name]);
  expect(lines.join('')).toBe(name);
  expect(lines.every((line) => [...line].length <= 6)).toBe(true);
});

it('空文字没有行', () => {
  expect(wrapText('', 6)).toEqual([]);
});

it('编者写了断行处，就只在那里断', () => {
  expect(wrapText('两岸造船|全链条|企业', 6)).toEqual(['两岸造船', '全链条企业']);
  expect(wrapText('两岸造船|全链条|企业', 20)).toEqual(['两岸造船全链条企业']);
});
