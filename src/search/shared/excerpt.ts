import { mergeRanges, type Range } from './match.ts';

/** 摘录的一段文字；`marked` 的要标出来。一律是纯文字，显示时由界面转义。 */
export interface Segment {
  text: string;
  marked: boolean;
}

/** 摘录的缺省长度，单位：UTF-16 单元，约三行手机屏。 */
export const EXCERPT_LENGTH = 72;

const CLAUSE_END = /[，。；：！？、,;:!?…]/u;
const CLOSING = /[”’」』）》〉】)\]"']/u;

/**
 * 围绕命中处截一段，尽量在分句处起止；两头有省略时加“……”。一处命中一个标记。
 * @param ranges 命中位置（原文下标）；为空时从头截。
 */
export function excerpt(text: string, ranges: readonly Range[], length = EXCERPT_LENGTH): Segment[] {
  const window = chooseWindow(text, mergeRanges(ranges), length);
  const segments: Segment[] = [];
  const push = (piece: string, marked: boolean): void => {
    if (piece !== '') segments.push({ text: piece, marked });
  };
  if (window.start > 0) push('……', false);
  let at = window.start;
  for (const range of mergeRanges(ranges)) {
    const start = Math.max(range.start, window.start);
    const end = Math.min(range.end, window.end);
    if (start >= end) continue;
    push(text.slice(at, start), false);
    push(text.slice(start, end), true);
    at = end;
  }
  push(text.slice(at, window.end), false);
  if (window.end < text.length) push('……', false);
  return segments;
}

function chooseWindow(text: string, ranges: readonly Range[], length: number): Range {
  if (text.length <= length * 1.25) return { start: 0, end: text.length };
  const first = bestCluster(ranges, length);
  const focus = first ?? { start: 0, end: 0 };
  const lead = Math.floor(length / 4);
  let start = clauseStart(text, focus.start, focus.start - lead);
  let end = clauseEnd(text, Math.max(focus.end, start + length), focus.end);
  if (end === text.length && end - start < length) start = clauseStart(text, focus.start, end - length);
  start = wholeCharacter(text, start);
  end = wholeCharacter(text, end);
  return { start, end };
}

/** 窗口里容得下最多命中的那一簇。 */
function bestCluster(ranges: readonly Range[], length: number): Range | undefined {
  let best: Range | undefined;
  let most = 0;
  for (const [index, head] of ranges.entries()) {
    const inside = ranges.slice(index).filter((range) => range.end - head.start <= length * 0.75);
    if (inside.length > most) {
      most = inside.length;
      best = { start: head.start, end: inside.at(-1)?.end ?? head.end };
    }
  }
  return best ?? ranges[0];
}

/** 离 `wanted` 最近的分句开头；往前 30 字内没有，就从不切开数字与单词的地方起。 */
function clauseStart(text: string, focus: number, wanted: number): number {
  if (wanted <= 0) return 0;
  for (let step = 0; step <= 30; step += 1) {
    if (wanted - step <= 0) return 0;
    for (const at of [wanted - step, wanted + step]) {
      if (at <= focus && CLAUSE_END.test(text[at - 1] ?? '') && !CLOSING.test(text[at] ?? '')) return at;
    }
  }
  return wordStart(text, wanted);
}

function wordStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && /[A-Za-z0-9.]{2}/.test(text.slice(start - 1, start + 1))) start -= 1;
  return start;
}

/** 从 `wanted` 往回找分句的末尾，不越过命中处；找不到就从 `wanted` 切。 */
function clauseEnd(text: string, wanted: number, focusEnd: number): number {
  if (wanted >= text.length) return text.length;
  for (let at = wanted; at > Math.max(focusEnd, wanted - 30); at -= 1) {
    if (CLAUSE_END.test(text[at - 1] ?? '') || CLOSING.test(text[at - 1] ?? '')) return at;
  }
  return wanted;
}

function wholeCharacter(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
}
