import { createConverter, simplifiedOnly } from '../../hant/to-script.ts';
import type { Rule } from '../model.ts';
import type { Said } from '../problem.ts';
import type { Pattern } from '../text/literal-marks.ts';
import { PATTERNS } from '../text/typography-patterns.ts';
import { everyPassage } from '../text/passages.ts';
import { type Passage } from '../text/passage.ts';

const CHINESE = /\p{Script=Han}/u;

function concerns([rule, , , , only]: Pattern, { kind, text, at }: Passage): boolean {
  if (only === 'titles')
    return kind === 'heading' || /\b(?:kicker|headline|title|name)$/.test(at(0).field ?? '');
  if (only !== undefined && (only === 'fields') !== (kind === 'field')) return false;
  return rule === 'literal-mark' || CHINESE.test(text);
}

/** Chinese marks and spaces, and markup left as it is, in the body and in every YAML text; without 汉字 only the markup. */
export const typography: Rule = function* (model) {
  // The space that YAML makes of a line break is told as such.
  const broken = new Set(
    model.loadProblems.flatMap(({ rule, file, line }) => (rule === 'line-break' ? `${file}:${line}` : [])),
  );
  for (const passage of everyPassage(model))
    for (const [rule, pattern, said, remedy] of PATTERNS.filter((item) => concerns(item, passage)))
      for (const { 0: found, index } of passage.text.matchAll(pattern)) {
        const message = said.replace('{}', () => found.trim());
        const place = passage.at(index);
        if (rule === 'typed-space' && broken.has(`${place.file}:${place.line}`)) continue;
        yield { ...place, rule, message, remedy };
      }
};

const PAIRS = ['“”', '‘’', '（）', '《》', '〈〉', '【】', '〔〕', '［］', '｛｝', '〖〗'];
/** What opens → what closes it, and back. */
const CLOSING = new Map(PAIRS.map(([opening = '', closing = '']) => [opening, closing]));
const OPENING = new Map(PAIRS.map(([opening = '', closing = '']) => [closing, opening]));

/** `it’s` is a word, “（” speaks of the mark: neither has a partner. */
const ALONE = /(?<=[“‘])[（）《》〈〉【】〔〕](?=[”’])|(?<=[A-Za-z])’(?=[A-Za-z])/gu;

/** A pair with nothing in it, but for one that is spoken of: 书名号《》. */
const EMPTY = /(?<!号|[“‘])(?:“”|‘’|（）|《》|〈〉|【】)/u;

/** `1）` numbers an item. */
const NUMBERED = /(?:^|[\s，。；：、！？])[0-9a-zA-Z一二三四五六七八九十]{1,3}$/u;

type Unpaired = Said & { index: number };

function partnerless(text: string, index: number): Unpaired {
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
    if (last === undefined) return partnerless(text, index);
    if (CLOSING.get(text[last] ?? '') !== mark) return partnerless(text, last);
    open.pop();
  }
  const last = open.at(-1);
  return last === undefined ? undefined : partnerless(text, last);
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

/** How much of the text around a character the message shows. */
const AROUND = 4;

/** Words of the editors' table that are still Simplified, and every character that can be written in several ways in Traditional script, and that no word decides. */
export const hant: Rule = function* (model) {
  for (const [from, to] of Object.entries(model.hant.data ?? {}))
    for (const character of new Set(simplifiedOnly(to))) {
      const message = `“${to}”里的“${character}”还是简体。`;
      yield { ...model.hant.at(from), rule: 'undecided-character', message, remedy: '右边整个词写成繁體。' };
    }
  // A table that cannot be read is mended first, or each of its words would be told.
  const isBroken = model.hant.data === undefined && model.files.includes('hant.yaml');
  if (isBroken || model.feature.data?.traditional !== true) return;
  const { undecided } = createConverter(model.hant.data);
  for (const { text, at } of everyPassage(model))
    for (const { character, at: index, forms } of undecided(text)) {
      const around = text.slice(Math.max(0, index - AROUND), index + AROUND);
      const ways = forms.map((form) => `“${form}”`).join('、');
      const message = `“${around}”里的“${character}”，繁體可以写${ways}，没有词能定。`;
      const remedy = `在 content/hant.yaml 里写上它所在的词怎么写，一行一个，如“公里: 公里”。`;
      yield { ...at(index), rule: 'undecided-character', message, remedy };
    }
};
