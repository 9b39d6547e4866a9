import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';
import { expect, it } from 'vitest';
import { checkContent } from '../../src/checks/check-content.ts';
import { loadContent } from '../../src/checks/load-content.ts';
import { formatProblem, type Problem } from '../../src/checks/problem.ts';
import { compareWithApproved } from '../dump/approved.ts';
import { copyOfBase, lineOf } from './broken/apply.ts';

/* Pictures that are no good, each with its own cause and remedy, and pictures and names that are. */

const plain = (width: number, height: number, alpha = 1): Sharp =>
  sharp({ create: { width, height, channels: 4, background: { r: 9, g: 9, b: 9, alpha } } });
const svg = (attributes: string, before = '', inner = '<path d="M0 0L9 9L9 0z"/>'): Buffer =>
  Buffer.from(`${before}<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inner}</svg>`);
const SIZE = 'width="400" height="300"';
const frames = (): Sharp =>
  sharp(Buffer.concat([Buffer.alloc(300, 9), Buffer.alloc(300, 200)]), {
    raw: { width: 10, height: 20, channels: 3, pageHeight: 10 },
  });

const PNG = await plain(400, 300).png().toBuffer();
const JPEG = await plain(400, 300).jpeg().toBuffer();
/** A chunk that says the picture moves, before the first picture. */
const apng = Buffer.concat([
  PNG.subarray(0, 33),
  Buffer.from('00000008', 'hex'),
  Buffer.from('acTL'),
  Buffer.from('0000000200000000f38d9370', 'hex'),
  PNG.subarray(33),
]);

/** A small PNG whose header claims another size. */
function claiming(width: number, height: number): Buffer {
  const bytes = Buffer.from(PNG);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  bytes.writeUInt32BE(crc32(bytes.subarray(12, 29)), 29);
  return bytes;
}

/** Lists `bytes` under `name` in place of the drawing of the base; `onDisk` where the system writes the name otherwise. */
async function problemsWith(name: string, bytes: Buffer, onDisk = name): Promise<Problem[]> {
  const dir = copyOfBase();
  const list = join(dir, 'pictures.yaml');
  rmSync(join(dir, 'pictures/bridge.svg'));
  writeFileSync(join(dir, 'pictures', onDisk), bytes);
  writeFileSync(
    list,
    readFileSync(list, 'utf8').replace('pictures/bridge.svg', () => `'pictures/${name}'`),
  );
  const found = checkContent(await loadContent(dir, 'content', '2026-12-31'));
  const line = lineOf(dir, 'pictures.yaml', '  file:');
  rmSync(dir, { recursive: true });
  expect(found.every((problem) => problem.line === undefined || problem.line === line)).toBe(true);
  return found;
}

const told: string[] = [];
const BAD: [string, string, Buffer][] = [
  ['moving WebP', 'a.webp', await frames().webp().toBuffer()],
  ['moving PNG', 'a.png', apng],
  ['moving GIF', 'a.gif', await frames().gif().toBuffer()],
  ['GIF named .png', 'a.png', await frames().gif().toBuffer()],
  ['288 megapixels', 'a.png', claiming(24_000, 12_000)],
  ['a long strip', 'a.jpg', await plain(100, 20_000).jpeg().toBuffer()],
  ['HEIC named .jpg', 'a.jpg', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1')],
  ['a web page named .jpg', 'a.jpg', Buffer.from('<!DOCTYPE html><html></html>')],
  ['an empty file', 'a.png', Buffer.alloc(0)],
  ['a PDF named .png', 'a.png', Buffer.from('%PDF-1.7')],
  ['stray bytes before a JPEG', 'a.jpg', Buffer.concat([Buffer.from('\r\n\r\n'), JPEG])],
  ['a truncated JPEG', 'a.jpg', JPEG.subarray(0, -200)],
  ['SVG after a long comment', 'a.svg', svg('width="400" height="300"', `<!--${'-'.repeat(2000)}-->`)],
  ['SVG without size', 'a.svg', svg('')],
  ['SVG in millimetres', 'a.svg', svg('width="210mm" height="118mm" viewBox="0 0 210 118"')],
  ['SVG in per cent', 'a.svg', svg('width="100%" height="100%" viewBox="0 0 400 300"')],
  ['a tiny SVG', 'a.svg', svg('width="32" height="18"')],
  ['SVG with blanks around =', 'a.svg', svg('width = "400" height = "300"')],
  ['SVG with a viewBox in commas', 'a.svg', svg('viewBox="0,0,400,300"')],
  ['SVG with a picture of elsewhere', 'a.svg', svg(SIZE, '', '<use href="https://a.cn/a.svg#b"/>')],
  ['SVG with a style of elsewhere', 'a.svg', svg(SIZE, '', '<style>@import url(a.css);</style>')],
  ['SVG that moves', 'a.svg', svg(SIZE, '', '<animate attributeName="x"/>')],
  [
    'SVG with prefixed text',
    'a.svg',
    svg(SIZE, '', '<s:text xmlns:s="http://www.w3.org/2000/svg">a</s:text>'),
  ],
  ['SVG without a drawing', 'a.svg', svg(SIZE, '', '')],
  ['nothing but transparency', 'a.png', await plain(400, 300, 0).png().toBuffer()],
  ['a tiny PNG', 'a.png', await plain(20, 20).png().toBuffer()],
  ['barred: ?', 'a?.png', PNG],
  ['barred: #', 'a#1.png', PNG],
  ['barred: %', '100%.png', PNG],
];

it.each(BAD)('%s', async (what, name, bytes) => {
  const found = await problemsWith(name, bytes);
  expect(found).not.toEqual([]);
  told.push(what, ...found.map((problem) => `  ${formatProblem(problem)}`));
});

it('every message is as it was approved: place, words, remedy', ({ skip }) => {
  skip(told.length < 2 * BAD.length, 'not every case ran');
  expect(compareWithApproved('messages/pictures', new Map([['cases', told]]))).toBe('');
});

it.each<[string, string, Buffer, string?]>([
  ['half-width brackets', '图(1).png', PNG],
  ['spaces and digits', '微信图片 20261122 (1).png', PNG],
  ['half-width marks', '桥头,集市_2.png', PNG],
  ['a name that macOS takes apart', '\u00e9t\u00e9.png', PNG, 'e\u0301te\u0301.png'],
  ['a drawing with nothing but its viewBox', 'a.svg', svg('viewBox="0 0 400 300"')],
  [
    'a drawing with text in a comment',
    'a.svg',
    svg(SIZE, '', '<!-- <text>a</text> --><path d="M0 0L9 9L9 0z"/>'),
  ],
  ['full-width letters', '图Ａ.png', PNG],
  ['a drawing in px', 'a.svg', svg('width="400px" height="300px"')],
  ['a drawing after a short comment', 'a.svg', svg('width="400" height="300"', '<!-- 图 -->')],
  ['a transparent picture', 'a.png', await plain(400, 300, 0.5).png().toBuffer()],
])('%s: accepted', async (_, name, bytes, onDisk) => {
  expect(await problemsWith(name, bytes, onDisk)).toEqual([]);
});
