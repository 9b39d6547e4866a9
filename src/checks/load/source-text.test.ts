import { expect, it } from 'vitest';
import type { Problem } from '../problem.ts';
import { decodeSource } from './source-text.ts';

function read(...parts: (string | number[])[]): { text: string | undefined; found: string[] } {
  const problems: Problem[] = [];
  const bytes = Buffer.concat(parts.map((part) => Buffer.from(part as string)));
  const text = decodeSource('a.yaml', bytes, problems);
  return { text, found: problems.map(({ line, rule, message }) => `${String(line)} ${rule} ${message}`) };
}

it('good text is read as it is; a BOM at the start goes, CRLF stays', () => {
  expect(read('甲\r\n乙\t丙\n')).toEqual({ text: '甲\r\n乙\t丙\n', found: [] });
  expect(read('\ufeff甲')).toEqual({ text: '甲', found: [] });
  expect(read('家庭👨‍👩‍👧，葛󠄀城')).toMatchObject({ found: [] });
});

it.each([
  ['GBK', ['甲\n乙\n', [0xca, 0xaf, 0xc7, 0xc5], '\n丁'], '3 encoding', 'GBK'],
  ['GBK in the last line', ['甲\n', [0xca]], '2 encoding', 'GBK'],
  ['UTF-16', [[0xff, 0xfe, 0x32, 0x75]], '1 encoding', 'UTF-16'],
  ['old line ends', ['甲\r乙'], '1 encoding', '换行'],
])('%s: not read, the line is named', (_, parts, at, says) => {
  const { text, found } = read(...parts);
  expect(text).toBeUndefined();
  expect(found).toEqual([expect.stringContaining(at)]);
  expect(found[0]).toContain(says);
});

it.each([
  ['zero-width space', '甲\n乙\u200b丙', 'U+200B'],
  ['null character', '甲\n\u0000', 'U+0000'],
  ['soft hyphen', '甲\n乙\u00ad', 'U+00AD'],
  ['BOM within a line', '甲\n\ufeff乙', 'U+FEFF'],
  ['replacement character', '甲\n乙\ufffd', '乱码'],
])('%s: read, the line is named', (_, text, says) => {
  const { found } = read(text);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(/^2 /);
  expect(found[0]).toContain(says);
});
