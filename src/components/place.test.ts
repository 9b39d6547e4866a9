import { expect, it } from 'vitest';
import { beside, type Box, type Situation } from './place.ts';

const line = (left: number, top: number): Box => ({ left, top, right: left + 60, bottom: top + 20 });
const put = (situation: Partial<Situation>): { left: number; top: number } =>
  beside({
    lines: [line(50, 100)],
    size: { width: 200, height: 100 },
    column: { left: 20, right: 380 },
    height: 800,
    ...situation,
  });
const across = [line(320, 600), line(20, 630)];

it.each<[string, Partial<Situation>, { left: number; top: number }]>([
  ['below its line, flush left', {}, { left: 50, top: 128 }],
  ['flush with the end', { lines: [line(200, 100)], atEnd: true }, { left: 60, top: 128 }],
  ['not past the right', { lines: [line(300, 100)] }, { left: 180, top: 128 }],
  ['not past the left', { lines: [line(300, 100)], size: { width: 400, height: 9 } }, { left: 20, top: 128 }],
  ['no room below: above', { lines: [line(50, 700)] }, { left: 50, top: 592 }],
  ['no room anywhere: below', { lines: [line(50, 60)], height: 150 }, { left: 50, top: 88 }],
  ['above where preferred', { lines: [line(50, 300)], prefersAbove: true }, { left: 50, top: 192 }],
  ['preferred without room: below', { prefersAbove: true, height: 150 }, { left: 50, top: 128 }],
  ['across lines, below: with the last', { lines: across }, { left: 20, top: 658 }],
  ['across lines, above: with the first', { lines: across, height: 700 }, { left: 180, top: 492 }],
])('%s', (_, situation, corner) => {
  expect(put(situation)).toEqual(corner);
});
