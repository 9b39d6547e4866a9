import type { Rule } from '../model.ts';
import type { Said } from '../problem.ts';
import type { Passage } from '../text/passage.ts';
import { everyPassage } from '../text/passages.ts';

const PAIRS = ['“”', '‘’', '（）', '《》', '〈〉', '「」', '『』', '【】', '〔〕', '［］', '｛｝', '〖〗'];
/** What opens → what closes it, and back. */
const CLOSING = new Map(PAIRS.map(([opening = '', closing = '']) => [opening, closing]));
const OPENING = new Map(PAIRS.map(([opening = '', closing = '']) => [closing, opening]));

/** `it’s` is a word, “（” speaks of the mark: neither has a partner. */
const ALONE = /(?<=[“‘])[（）《》〈〉「」『』【】〔〕](?=[”’])|(?<=[A-Za-z])’(?=[A-Za-z])/gu;

/** A pair with nothing in it, but for one that is spoken of: 书名号《》. */
const EMPTY = /(?<!号|[“‘])(?:“”|‘’|（）|《》|〈〉|「」|『』|【】)/u;

/** `1）` numbers an item. */
const NUMBERED = /(?:^|[\s，。；：、！？])[0-9a-zA-Z一二三四五六七八九十]{1,3}$/u;

type Unpaired = Said & { index: number };

function say(text: string, index: number): Unpaired {
  const mark = text[index] ?? '';
  const opens = CLOSING.has(mark);
  const partner = CLOSING.get(mark) ?? OPENING.get(mark) ?? '';
  const there = opens ? text.slice(0, index) : text.slice(index + 1);
  const [first, second] = opens ? [mark, partner] : [partner, mark];
  return {
    index,
    message: `${mark} ${opens ? '后' : '前'}面没有与它成对的 ${partner} 。`,
    remedy:
      there.includes(partner) || there.includes(mark)
        ? `前一个写 ${first} ，后一个写 ${second} ，次序不要反，也不要写成一样的。`
        : `补上 ${partner} ，或删去 ${mark} 。`,
  };
}

/** The first mark without its partner; one slip throws off all that follow. */
function unpaired(written: string): Unpaired | undefined {
  const text = written.replace(ALONE, (found) => '□'.repeat(found.length));
  const empty = EMPTY.exec(text);
  if (empty !== null)
    return {
      index: empty.index,
      message: `${empty[0]} 里面没有字。`,
      remedy: '补上里面的字，或删去这一对。',
    };
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
  found.index === 0 && text.startsWith('“') && next?.text.startsWith('“') === true && next.kind !== 'field';

/** Quotation marks, brackets and title marks come in pairs, the right way round. */
export const pairs: Rule = function* (model) {
  const passages = everyPassage(model);
  for (const [order, passage] of passages.entries()) {
    const found = unpaired(passage.text);
    if (found === undefined || runsOn(found, passage, passages[order + 1])) continue;
    const { index, ...said } = found;
    yield { ...passage.at(index), rule: 'unpaired-mark', ...said };
  }
};
