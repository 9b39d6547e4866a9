/** Defects measured in a page, a sentence each; none when it is good. */
export interface TypeReport {
  /** Which element has which defect. */
  problems: string[];
  /** Paragraphs that end in a single character, which some engines cannot always avoid. */
  lonelyLastLines: number;
  /** Paragraphs that are to fill their column and stay two characters short of it; a word may push a line's end. */
  ragged: number;
  /** All of several lines. */
  paragraphs: number;
  /** How many lines were measured, lest nothing measured should pass. */
  lines: number;
}

/**
 * Measures the Chinese typesetting of a page. The function goes to browsers as text and can use nothing outside itself.
 *
 * Where the rules are from: starts and ends of lines, GB/T 15834—2011《标点符号用法》5.1 and W3C《中文排版需求》
 * 3.1.6; leading and sizes, the least that this site's design allows; 40 characters a line at most, WCAG 2.2, 1.4.8.
 */
export function measureType(): TypeReport {
  const NO_START = /[，。、；：！？）》〉」』】”’％·]/;
  /** —— and …… may begin a line, but never be split over two (GB/T 15834—2011 5.1). */
  const DOUBLED = /[…—]/;
  const NO_END = /[（《〈「『【“‘]/;
  const HAN = /\p{Script=Han}/u;
  const BODY_PX = 16;
  const SMALL_PX = 14;
  const LEADING = 1.5;
  const LINE_CHARACTERS = 40;
  const problems: string[] = [];
  const report = { problems, lonelyLastLines: 0, ragged: 0, paragraphs: 0, lines: 0 };

  interface Line {
    text: string;
    top: number;
    bottom: number;
    right: number;
  }

  const isShown = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    return width > 1 && height > 1 && getComputedStyle(element).visibility !== 'hidden';
  };
  const name = (element: Element): string => {
    const text = element.textContent.replace(/\s+/g, '').slice(0, 12);
    const id = element.id === '' ? '' : `#${element.id}`;
    return `<${element.tagName.toLowerCase()}${id}>“${text}”`;
  };

  /** Lines of a block: a new one where characters no longer overlap in height. No note marks, no ruby. */
  const linesOf = (block: Element): Line[] => {
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT, (node) =>
      node.parentElement?.closest('sup, rt, rp, svg, script, style, .visually-hidden, [hidden]')
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
    );
    const lines: Line[] = [];
    const range = document.createRange();
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      for (let at = 0; at < node.data.length; at += 1) {
        const character = node.data[at] ?? '';
        if (/[\s\u2060\u200b]/.test(character)) continue;
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const rects = range.getClientRects();
        const rect = rects[rects.length - 1];
        if (rect === undefined || rect.height === 0) continue;
        const last = lines[lines.length - 1];
        const middle = (rect.top + rect.bottom) / 2;
        if (last !== undefined && middle > last.top && middle < last.bottom) {
          last.text += character;
          last.right = rect.right;
        } else {
          lines.push({ text: character, top: rect.top, bottom: rect.bottom, right: rect.right });
        }
      }
    }
    return lines;
  };

  const blocks = [...document.querySelectorAll('p, li, td, th, dd, dt, figcaption, h1, h2, h3')].filter(
    (block) =>
      isShown(block) &&
      block.closest('svg, [hidden], .visually-hidden') === null &&
      block.querySelector('p, li, td, th, dd, dt, figcaption, h1, h2, h3, div') === null &&
      getComputedStyle(block).writingMode === 'horizontal-tb' &&
      HAN.test(block.textContent),
  );

  for (const block of blocks) {
    const style = getComputedStyle(block);
    const heading = /^H[1-3]$/.test(block.tagName);
    const prose = block.matches('.prose p, .prose li, .lead');
    const size = Number.parseFloat(style.fontSize);
    const leading = Number.parseFloat(style.lineHeight) / size;
    const lines = linesOf(block);
    report.lines += lines.length;

    const minimum = prose || heading ? BODY_PX : SMALL_PX;
    if (size < minimum - 0.01)
      problems.push(`${name(block)} 字号 ${String(size)}px，小于 ${String(minimum)}px`);
    if (!heading && lines.length > 1 && leading < LEADING - 0.01) {
      problems.push(`${name(block)} 行距 ${leading.toFixed(2)}，小于 ${String(LEADING)}`);
    }
    // Only lines that wrapping makes: flex and grid put phrases in places of their own, which are no lines of a text.
    if (/flex|grid/.test(style.display)) continue;
    lines.forEach((line, at) => {
      const first = [...line.text][0] ?? '';
      const end = [...line.text].at(-1) ?? '';
      const split = DOUBLED.test(first) && [...(lines[at - 1]?.text ?? '')].at(-1) === first;
      if (at > 0 && (NO_START.test(first) || split))
        problems.push(`${name(block)} 第 ${String(at + 1)} 行以“${first}”开头`);
      if (at < lines.length - 1 && NO_END.test(end)) {
        problems.push(`${name(block)} 第 ${String(at + 1)} 行以“${end}”结尾`);
      }
      const characters = [...line.text].filter((character) => HAN.test(character)).length;
      if (prose && characters > LINE_CHARACTERS) {
        problems.push(`${name(block)} 第 ${String(at + 1)} 行有 ${String(characters)} 个汉字`);
      }
    });
    if (lines.length < 2) continue;
    const tail = [...(lines.at(-1)?.text ?? '')].filter((character) => HAN.test(character)).length;
    if (heading && tail > 0 && tail <= 2) problems.push(`${name(block)} 末行只剩 ${String(tail)} 个字`);
    if (prose) {
      report.paragraphs += 1;
      if (tail === 1 && [...(lines.at(-1)?.text ?? '')].length <= 2) report.lonelyLastLines += 1;
      const { right } = block.getBoundingClientRect();
      const short = lines.slice(0, -1).some((line) => right - line.right > 2.2 * size);
      if (style.textAlign === 'justify' && short) report.ragged += 1;
    }
  }

  for (const element of document.querySelectorAll('body *')) {
    const own = [...element.childNodes].some(
      (node) => node.nodeType === 3 && HAN.test(node.textContent ?? ''),
    );
    if (own && getComputedStyle(element).fontStyle !== 'normal')
      problems.push(`${name(element)} 汉字用了斜体`);
  }

  /* No words on other words: of each line of a text the middle, as high as its letters. */
  const letters: { node: Text; left: number; right: number; top: number; bottom: number }[] = [];
  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (node) => {
    const parent = node.parentElement;
    // On narrow screens the head of a table is for screen readers alone.
    const head = parent?.closest('thead');
    const clipped = head !== null && head !== undefined && getComputedStyle(head).clipPath !== 'none';
    const shown = parent?.closest('svg, sup, rt, rp, script, style, .visually-hidden') === null && !clipped;
    return shown && HAN.test(node.textContent ?? '') && parent.checkVisibility({ visibilityProperty: true })
      ? NodeFilter.FILTER_ACCEPT
      : NodeFilter.FILTER_REJECT;
  });
  while (words.nextNode()) {
    const node = words.currentNode as Text;
    const half = 0.4 * Number.parseFloat(getComputedStyle(node.parentElement ?? document.body).fontSize);
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const { left, right, top, bottom } of range.getClientRects()) {
      const middle = (top + bottom) / 2;
      letters.push({ node, left, right, top: middle - half, bottom: middle + half });
    }
  }
  letters.sort((a, b) => a.top - b.top);
  for (const [index, one] of letters.entries()) {
    for (let at = index + 1; at < letters.length; at += 1) {
      const other = letters[at];
      if (other === undefined || other.top >= one.bottom - 1) break;
      if (other.node === one.node || other.left >= one.right - 2 || one.left >= other.right - 2) continue;
      const pair = [one, other].map(({ node }) => `“${node.data.trim().slice(0, 12)}”`);
      problems.push(`${pair.join('与')}叠在一起`);
    }
  }

  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth) {
    problems.push(`页面横向多出 ${String(root.scrollWidth - root.clientWidth)}px`);
  }
  for (const element of document.querySelectorAll('body *')) {
    const { overflowX, overflowY } = getComputedStyle(element);
    const cuts =
      overflowX === 'hidden' || overflowX === 'clip' || overflowY === 'hidden' || overflowY === 'clip';
    if (!cuts || !isShown(element) || element.closest('svg, .visually-hidden') !== null) continue;
    if (!HAN.test(element.textContent)) continue;
    if (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1) {
      problems.push(`${name(element)} 文字被裁掉`);
    }
  }
  return report;
}

/** Twelve widths in CSS pixels, from the narrowest telephone to a screen of 27 inches. */
export const WIDTHS = [320, 344, 360, 375, 390, 414, 480, 600, 768, 1024, 1280, 1920] as const;

/** Spacing that WCAG 2.2, 1.4.12 asks to bear. */
export const TEXT_SPACING_CSS =
  '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}';
