import { mergeRanges, type Range } from './match.ts';

/** A segment of an excerpt, plain text; `marked` ones are marked. */
export interface Segment {
  text: string;
  marked: boolean;
}

/** Length of an excerpt in UTF-16 units, about three lines of a phone. */
export const EXCERPT_LENGTH = 72;

const CLAUSE_END = /[，。；：！？、,;:!?…]/u;
const CLOSING = /[”’」』）》〉】)\]"']/u;

/**
 * Cuts an excerpt around what was found, at clauses where it can; “……” where something is left out; one mark a place.
 * @param ranges In the source; without any it begins at the beginning.
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

/** The cluster with the most in one window. */
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

/** The beginning of a clause within 30 characters of `wanted`, else a place that cuts neither number nor word. */
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

/** The end of a clause before `wanted` and after what was found; else `wanted`. */
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
