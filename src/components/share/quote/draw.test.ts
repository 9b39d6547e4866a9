import { afterEach, expect, it, vi } from 'vitest';
import { drawPicture, type Passage } from './draw.ts';

afterEach(() => vi.unstubAllGlobals());

const PASSAGE: Passage = {
  quote: '桥',
  title: '新桥开工 钢梁要过河',
  credit: '据《青石日报》报道整理',
  siteName: '过河',
  url: 'https://example.cn/articles/new-bridge/#steel',
};

/** What is drawn, a line a step, by a browser whose characters are square: text with its left end and its line. */
function drawn(passage: Passage): string[] {
  const lines: string[] = [];
  const round = (...given: number[]): string => given.map((each) => Math.round(each)).join(' ');
  const context = {
    font: '',
    fillStyle: '',
    strokeStyle: '',
    measureText: (text: string) => ({
      width: [...text].length * Number(/(\d+)px/.exec(context.font)?.[1]),
    }),
    fillText: (text: string, x: number, y: number) =>
      lines.push(`${round(x, y)} ${context.font} ${context.fillStyle} ${text}`),
    fillRect: (...box: number[]) => lines.push(`${round(...box)} ${context.fillStyle}`),
    translate: (...by: number[]) => lines.push(`code at ${round(...by)}`),
    scale: (x: number, y: number) => lines.push(`module ${round(x, y)}`),
    stroke: () => lines.push(`code ${context.strokeStyle}`),
  };
  const canvas = { width: 0, height: 0, getContext: () => context };
  vi.stubGlobal('document', { createElement: () => canvas });
  vi.stubGlobal('Path2D', String);
  drawPicture(passage, { text: 'Song', display: 'Display' });
  return [round(canvas.width, canvas.height), ...lines];
}

it('a short passage makes a square: name, passage, title, credit, and the code in the corner', () => {
  expect(drawn(PASSAGE)).toMatchInlineSnapshot(`
    [
      "1080 1080",
      "0 0 1080 1080 #f6f1e6",
      "96 96 13 32 #a82a1c",
      "128 124 400 31px Song #a82a1c 过河",
      "96 426 500 84px Song #1c1a17 桥",
      "96 700 888 2 #1c1a17",
      "96 792 900 44px Display #1c1a17 新桥开工",
      "96 854 900 44px Display #1c1a17 钢梁要过河",
      "96 936 400 28px Song #5f594f 据《青石日报》报道整理",
      "96 978 400 28px Song #5f594f 扫码阅读这一段",
      "code at 725 725",
      "module 7 7",
      "code #1c1a17",
    ]
  `);
});

it('the longer the passage, the smaller it is set, and the higher is the picture', () => {
  const sizes = [16, 17, 40, 41, 90, 91, 180, 181, 600].map((length) => {
    const [size, ...lines] = drawn({ ...PASSAGE, quote: '桥'.repeat(length) });
    return `${String(length)}: ${size ?? ''}, ${/500 \d+px/.exec(lines.join('\n'))?.[0] ?? ''}`;
  });
  expect(sizes).toMatchInlineSnapshot(`
    [
      "16: 1080 1080, 500 84px",
      "17: 1080 1080, 500 68px",
      "40: 1080 1126, 500 68px",
      "41: 1080 1080, 500 56px",
      "90: 1080 1230, 500 56px",
      "91: 1080 1080, 500 46px",
      "180: 1080 1438, 500 46px",
      "181: 1080 1182, 500 38px",
      "600: 1080 2379, 500 38px",
    ]
  `);
});

it('paragraphs stand apart, a long title and credit take lines of their own', () => {
  const long = { title: '一座桥也没有少的镇子今年又要修一座新桥 过河', credit: '据《青石日报》'.repeat(5) };
  expect(drawn({ ...PASSAGE, ...long, quote: '甲。\n乙。' })).toMatchInlineSnapshot(`
    [
      "1080 1102",
      "0 0 1080 1102 #f6f1e6",
      "96 96 13 32 #a82a1c",
      "128 124 400 31px Song #a82a1c 过河",
      "96 316 500 84px Song #1c1a17 甲。",
      "96 511 500 84px Song #1c1a17 乙。",
      "96 632 888 2 #1c1a17",
      "96 724 900 44px Display #1c1a17 一座桥也没有少的镇子今年又",
      "96 786 900 44px Display #1c1a17 要修一座新桥",
      "96 848 900 44px Display #1c1a17 过河",
      "96 922 400 28px Song #5f594f 据《青石日报》据《青石日报》据《青石日报》",
      "96 958 400 28px Song #5f594f 据《青石日报》据《青石日报》",
      "96 1000 400 28px Song #5f594f 扫码阅读这一段",
      "code at 725 747",
      "module 7 7",
      "code #1c1a17",
    ]
  `);
});
