import { pinyin } from 'pinyin-pro';
import type { PinyinTable } from '../shared/pinyin-table.ts';
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
  const used = new Set(phrases.flatMap(([, syllables]) => syllables.split(' ')));
  return { phrases, homophones: homophonesOf(used) };
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
