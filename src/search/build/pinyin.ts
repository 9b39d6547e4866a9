import { pinyin } from 'pinyin-pro';
import { soundsOf, type PinyinTable } from '../shared/pinyin-table.ts';
import type { SearchRecord } from '../shared/record.ts';

/** 名录的名字与别名、栏目名、文章题目，各写上拼音，并列出用到的音节的常用同音字。 */
export function buildPinyinTable(records: readonly SearchRecord[]): PinyinTable {
  const names = records.filter(({ kind }) => kind !== '文章');
  const articles = records.filter(({ kind }) => kind === '文章');
  const sources = [
    ...articles.map(({ section }) => section),
    ...names.flatMap(({ title, aliases }) => [title, ...aliases]),
    ...articles.map(({ title }) => title),
  ];
  const phrases = [...new Set(sources.flatMap((text) => text.match(/\p{Script=Han}{2,}/gu) ?? []))].map(
    (phrase) => [phrase, syllablesOf(phrase).join(' ')] as const,
  );
  const known = new Set(phrases.map(([phrase]) => phrase));
  const words = bodyWords(articles)
    .filter((word) => !known.has(word))
    .map((word) => [word, syllablesOf(word).join(' ')] as const);
  const used = new Set([...phrases, ...words].flatMap(([, syllables]) => syllables.split(' ')));
  const homophones = homophonesOf(used);
  const sounds = soundsOf(homophones);
  const isPlain = ([word, syllables]: readonly [string, string]): boolean =>
    [...word].map((char) => sounds.get(char)).join(' ') === syllables;
  return {
    phrases,
    words: words
      .filter(isPlain)
      .map(([word]) => word)
      .join(' '),
    heteronyms: words.filter((word) => !isPlain(word)),
    homophones,
  };
}

/** 正文里的词、引号里的短语，与出现不止一次的两词连写（`航空枢纽`）。 */
function bodyWords(articles: readonly SearchRecord[]): string[] {
  const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });
  const counts = new Map<string, number>();
  const count = (word: string, times: number): void => {
    if (/^\p{Script=Han}{2,6}$/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + times);
  };
  for (const { text } of articles.flatMap(({ blocks }) => blocks)) {
    for (const [run] of text.matchAll(/\p{Script=Han}+/gu)) {
      const parts = [...segmenter.segment(run)].map(({ segment }) => segment);
      if (run.length <= 4) count(run, 2);
      for (const [at, part] of parts.entries()) {
        count(part, 2);
        count(part + (parts[at + 1] ?? ''), 1);
      }
    }
  }
  return [...counts].filter(([, times]) => times > 1).map(([word]) => word);
}

function syllablesOf(text: string): string[] {
  return pinyin(text, { toneType: 'none', type: 'array', v: true });
}

function homophonesOf(used: ReadonlySet<string>): Record<string, string> {
  const table: Record<string, string> = {};
  for (const char of commonCharacters()) {
    const [syllable = ''] = syllablesOf(char);
    if (used.has(syllable)) table[syllable] = `${table[syllable] ?? ''}${char}`;
  }
  return table;
}

/** GB 2312 的一级汉字（3755 个）：国标按使用频度选出的常用字，区位码 16–55 区。 */
function commonCharacters(): string[] {
  const decoder = new TextDecoder('gbk');
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xd7; row += 1) {
    const last = row === 0xd7 ? 0xf9 : 0xfe;
    for (let cell = 0xa1; cell <= last; cell += 1) bytes.push(row, cell);
  }
  return [...decoder.decode(Uint8Array.from(bytes))];
}
