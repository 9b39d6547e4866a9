import { describe, expect, it } from 'vitest';
import { place, type Box } from './place.ts';

const line = (left: number, top: number): Box => ({ left, top, right: left + 60, bottom: top + 20 });
const column = { left: 20, right: 380 };
const size = { width: 200, height: 100 };

describe('小窗摆在哪里', () => {
  it('链接下面，左边对齐', () => {
    expect(place({ lines: [line(50, 100)], size, column, height: 800 })).toEqual({ left: 50, top: 128 });
  });

  it('不出右边，也不出左边', () => {
    expect(place({ lines: [line(300, 100)], size, column, height: 800 }).left).toBe(180);
    expect(
      place({ lines: [line(300, 100)], size: { width: 400, height: 9 }, column, height: 800 }).left,
    ).toBe(20);
  });

  it('下面放不下，放到上面；上面也放不下，仍在下面', () => {
    expect(place({ lines: [line(50, 700)], size, column, height: 800 }).top).toBe(592);
    expect(place({ lines: [line(50, 60)], size, column, height: 150 }).top).toBe(88);
  });

  it('跨两行的链接：在下面随末一行，在上面随头一行', () => {
    const lines = [line(320, 600), line(20, 630)];
    expect(place({ lines, size, column, height: 800 })).toEqual({ left: 20, top: 658 });
    expect(place({ lines, size, column, height: 700 })).toEqual({ left: 180, top: 492 });
  });
});
