import { expect, it } from 'vitest';
import { statusMark } from './marks.ts';

it.each([
  ['a plan on a day: corners equally far from the middle', { x: 10, y: 20 }, 'M10 15L15 20L10 25L5 20Z'],
  [
    'a plan across: pointed along the long side, inside its box',
    { x: 0, y: 0, width: 40, height: 10 },
    'M0 5L5 0H35L40 5L35 10H5Z',
  ],
  ['a plan upright', { x: 0, y: 0, width: 10, height: 40 }, 'M5 0L10 5V35L5 40L0 35V5Z'],
])('%s', (_, place, d) => {
  expect(statusMark('planned', place, 3.5)).toEqual([{ kind: 'path', look: 'mark planned', d }]);
});

it('what is under way is a circle whose lower half is filled', () => {
  expect(statusMark('ongoing', { x: 10, y: 10 }, 5)).toEqual([
    { kind: 'circle', look: 'mark ongoing', cx: 10, cy: 10, r: 5 },
    { kind: 'path', look: 'mark half', d: 'M5 10A5 5 0 0 0 15 10Z' },
  ]);
});
