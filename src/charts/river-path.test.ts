import { expect, it } from 'vitest';
import { project, riverPath } from './river-path.ts';

const projection = { focus: [100, 0], origin: [50, 50], scale: 10 } as const;

it('the centre is at origin, north up and east right', () => {
  const at = { ...projection, focus: [100, 0] as [number, number] };
  expect(project([100, 0], at)).toEqual([50, 50]);
  expect(project([101, 1], at)).toEqual([60, 40]);
});

it('passes through every point, whatever the rounding', () => {
  const at = { ...projection, focus: [100, 0] as [number, number] };
  const points = Array.from({ length: 40 }, (_, index): [number, number] => [
    100 + index * 0.033,
    Math.sin(index) * 0.07,
  ]);
  const [start = '', steps = ''] = riverPath(points, at).slice(1).split('c');
  const numbers = (text: string): number[] => (text.match(/-?(?:\d*\.)?\d+/g) ?? []).map(Number);
  let [x = 0, y = 0] = numbers(start);
  const ends = numbers(steps);
  expect(ends).toHaveLength(39 * 6);
  for (const [index, point] of points.entries()) {
    const [wantedX, wantedY] = project(point, at);
    expect(Math.hypot(x - wantedX, y - wantedY)).toBeLessThan(0.15);
    x += ends[index * 6 + 4] ?? 0;
    y += ends[index * 6 + 5] ?? 0;
  }
});

it('is a lone point without a curve', () => {
  expect(riverPath([[100, 0]], { ...projection, focus: [100, 0] })).toBe('M50 50');
});
