import { expect, it } from 'vitest';
import { project, riverPath } from './river-path.ts';

const projection = { focus: [100, 0], origin: [50, 50], scale: 10 } as const;

it('中心点落在 origin，北在上、东在右', () => {
  const at = { ...projection, focus: [100, 0] as [number, number] };
  expect(project([100, 0], at)).toEqual([50, 50]);
  expect(project([101, 1], at)).toEqual([60, 40]);
});

it('曲线穿过每个折点', () => {
  const at = { ...projection, focus: [100, 0] as [number, number] };
  const path = riverPath(
    [
      [100, 0],
      [101, 1],
      [102, 0],
    ],
    at,
  );
  expect(path).toMatch(/^M50 50C.* 60 40C.* 70 50$/);
});
