import type { SearchRecord } from '../../../src/search/shared/record.ts';
import { planter, type Phrase } from './planter.ts';
import { pick } from './random.ts';
import type { Gold } from './types.ts';
import { fullWidth, numberInHan, oneWrong, traditional } from './variants.ts';

/** How many queries of each kind, as they are and in other spellings. */
const EACH = 40;
const VARIED = 20;

/**
 * Hides known phrases in a corpus and gives queries for them. Four kinds as they are: in titles, in headings (four
 * others have them in their text), in the text of one article, and two words that one article has both of. Seven kinds
 * as readers may type them: Traditional, full-width and capitals, other numerals, a wrong character, a question, in
 * quotation marks, with a word excluded; the same for all systems. No pinyin: the phrases are nobody's names, and no
 * system has the sounds of a whole text.
 */
export function plantPhrases(
  records: SearchRecord[],
  words: readonly string[],
  random: () => number,
): Gold[] {
  const plant = planter(records, words, random);
  const titles = Array.from({ length: EACH }, () => plant.inTitle());
  const headings = Array.from({ length: EACH }, () => plant.inHeading());
  const bodies = Array.from({ length: EACH }, () => plant.inText());
  const pairs = Array.from({ length: EACH }, () => plant.pair());
  const latin = Array.from({ length: VARIED }, () => plant.coded());
  const counted = Array.from({ length: VARIED }, () => plant.counted());
  const some = [...titles, ...headings, ...bodies].filter((_, at) => at % 6 === 0);
  const asked: { kind: string; phrases: Phrase[]; ask: (phrase: Phrase) => string }[] = [
    { kind: '题目里的短语', phrases: titles, ask: ({ text }) => text },
    { kind: '小标题里的短语', phrases: headings, ask: ({ text }) => text },
    { kind: '正文里的短语', phrases: bodies, ask: ({ text }) => text },
    { kind: '两个词', phrases: pairs.map(({ both }) => both), ask: ({ text }) => text },
    { kind: '繁体', phrases: some, ask: ({ text }) => traditional(text) },
    { kind: '全角与大写', phrases: latin, ask: ({ text }) => fullWidth(text) },
    { kind: '数的别种写法', phrases: counted, ask: ({ text }) => numberInHan(text) },
    { kind: '错一个字', phrases: some, ask: ({ text }) => oneWrong(text, words, random) },
    { kind: '问句', phrases: some, ask: ({ text }) => pick(random, QUESTIONS)(text) },
    { kind: '加引号', phrases: some, ask: ({ text }) => `“${text}”` },
  ];
  const texts = wholeTexts(records);
  const gold = asked.flatMap(({ kind, phrases, ask }) =>
    phrases.map((phrase) => ({
      kind,
      query: ask(phrase),
      best: phrase.best,
      relevant: containing(texts, phrase.parts),
    })),
  );
  const excluding = pairs.slice(0, VARIED).map(({ left, right }) => {
    const excluded = new Set(containing(texts, [right]));
    const relevant = containing(texts, [left]).filter((url) => !excluded.has(url));
    return { kind: '排除一个词', query: `${left} -${right}`, relevant };
  });
  // One article at least must have the left word alone, or the query asks nothing.
  return [...gold, ...excluding.filter(({ relevant }) => relevant.length > 0)];
}

const QUESTIONS = [
  (phrase: string): string => `什么是${phrase}？`,
  (phrase: string): string => `${phrase}是怎么回事`,
  (phrase: string): string => `${phrase}有哪些`,
];

/** Takes 汉字 in a row out of the corpus, whatever the words; whatever has them is relevant. */
export function substringQueries(
  records: readonly SearchRecord[],
  random: () => number,
  count: number,
  shortest = 3,
): Gold[] {
  const texts = wholeTexts(records);
  const gold: Gold[] = [];
  while (gold.length < count) {
    const { blocks } = pick(random, records);
    const runs = pick(random, blocks).text.match(/\p{Script=Han}{8,}/gu) ?? [];
    if (runs.length === 0) continue;
    const run = pick(random, runs);
    const length = shortest + Math.floor(random() * (9 - shortest));
    const from = Math.floor(random() * (run.length - length + 1));
    const query = run.slice(from, from + length);
    gold.push({ kind: '任取的汉字片段', query, relevant: containing(texts, [query]) });
  }
  return gold;
}

function wholeTexts(records: readonly SearchRecord[]): { url: string; text: string }[] {
  return records.map(({ url, title, blocks }) => ({
    url,
    text: [title, ...blocks.map(({ text }) => text)].join('\n'),
  }));
}

function containing(texts: readonly { url: string; text: string }[], parts: readonly string[]): string[] {
  return texts.filter(({ text }) => parts.every((part) => text.includes(part))).map(({ url }) => url);
}
