import { expect, it } from 'vitest';
import { diamond, pointedBar } from './status-shape.ts';

it('菱形四个角离中心一样远', () => {
  expect(diamond(10, 20, 5)).toBe('M10 15L15 20L10 25L5 20Z');
});

it('长条顺着长边的两头收尖，不出方框', () => {
  expect(pointedBar({ x: 0, y: 0, width: 40, height: 10 })).toBe('M0 5L5 0H35L40 5L35 10H5Z');
  expect(pointedBar({ x: 0, y: 0, width: 10, height: 40 })).toBe('M5 0L10 5V35L5 40L0 35V5Z');
});
