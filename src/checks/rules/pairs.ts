import type { Rule } from '../model.ts';
import type { Problem } from '../problem.ts';
import { everyPassage, type Passage } from '../text/passages.ts';

/** What opens → what closes it. */
const CLOSING = new Map(
  ['“”', '‘’', '（）', '《》', '〈〉', '「」', '『』', '【】', '〔〕'].map(([opening = '', closing = '']) => [
    opening,
    closing,
  ]),
);
const OPENING = new Map([...CLOSING].map(([opening, closing]) => [closing, opening]));

/** `it’s` is a word, “（” speaks of the mark: neither has a partner. */
const ALONE = /(?<=[“‘])[（）《》〈〉「」『』【】〔〕](?=[”’])|(?<=[A-Za-z])’(?=[A-Za-z])/gu;

/** `1）` numbers an item. */
const NUMBERED = /(?:^|[\s，。；：、！？])[0-9a-zA-Z一二三四五六七八九十]{1,3}$/u;

interface Unpaired {
  index: number;
  message: string;
  remedy: string;
}

function say(text: string, index: number): Unpaired {
  const mark = text[index] ?? '';
  const partner = CLOSING.get(mark) ?? OPENING.get(mark) ?? '';
  const reversed = CLOSING.has(mark)
    ? text.slice(0, index).includes(partner) || text.slice(0, index).includes(mark)
    : text.includes(partner, index) || text.includes(mark, index + 1);
  return {
    index,
    message: CLOSING.has(mark)
      ? `${mark} 后面没有与它成对的 ${partner} 。`
      : `${mark} 前面没有与它成对的 ${partner} 。`,
    remedy: reversed
      ? `前一个写 ${CLOSING.has(mark) ? mark : partner} ，后一个写 ${CLOSING.has(mark) ? partner : mark} ，次序不要反，也不要写成一样的。`
      : `补上 ${partner} ，或删去 ${mark} 。`,
  };
}

/** The first mark without its partner; one slip throws off all that follow. */
function unpaired(written: string): Unpaired | undefined {
  const text = written.replace(ALONE, (found) => '□'.repeat(found.length));
  const open: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const mark = text[index] ?? '';
    if (CLOSING.has(mark)) open.push(index);
    if (!OPENING.has(mark)) continue;
    const last = open.at(-1);
    if (last === undefined && mark === '）' && NUMBERED.test(text.slice(0, index))) continue;
    if (last === undefined) return say(text, index);
    if (CLOSING.get(text[last] ?? '') !== mark) return say(text, last);
    open.pop();
  }
  const last = open.at(-1);
  return last === undefined ? undefined : say(text, last);
}

/** A quotation of several paragraphs opens each of them and closes the last (GB/T 15834). */
const runsOn = (found: Unpaired, { text }: Passage, next: Passage | undefined): boolean =>
  found.index === 0 && text.startsWith('“') && next?.text.startsWith('“') === true && 'kind' in next;

/** Quotation marks, brackets and title marks come in pairs, the right way round. */
export const pairs: Rule = (model) => {
  const passages = everyPassage(model);
  return passages.flatMap((passage, index): Problem[] => {
    const found = unpaired(passage.text);
    if (found === undefined || runsOn(found, passage, passages[index + 1])) return [];
    const { index: at, ...said } = found;
    return [{ ...passage.at(at), rule: 'unpaired-mark', ...said }];
  });
};
