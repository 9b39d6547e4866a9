import { pinyin } from 'pinyin-pro';
import { commonCharacters, type PinyinTable } from '../shared/pinyin-table.ts';
import type { SearchRecord } from '../shared/record.ts';

/** 大站最多列这么多词：约25 KB，够用也不拖慢手机。 */
const MAX_WORDS = 6_000;

/**
 * 各字的读音：常用字写默认的音，另加本站文字里实际读的其他音。
 * 名字里的字把字典里的各种读法都收上——地名、姓名的读音最容易判断错。
 * @param isBundled 小站的正文随词表取来，不必另列词。
 */
export function buildPinyinTable(records: readonly SearchRecord[], isBundled: boolean): PinyinTable {
  const common = commonCharacters().map((char) => syllablesOf(char)[0] ?? '');
  const known = new Set(commonCharacters().map((char, at) => `${common[at] ?? ''} ${char}`));
  const extra: Record<string, string> = {};
  const add = (char: string, syllable: string): void => {
    if (!/^[a-z]+$/.test(syllable) || known.has(`${syllable} ${char}`)) return;
    known.add(`${syllable} ${char}`);
    extra[syllable] = `${extra[syllable] ?? ''}${char}`;
  };
  for (const run of records.flatMap(textsOf).flatMap(hanRuns)) {
    for (const [at, syllable] of syllablesOf(run).entries()) add([...run][at] ?? '', syllable);
  }
  const names = records.filter(({ kind }) => kind !== '文章');
  for (const run of names.flatMap(({ title, aliases }) => [title, ...aliases]).flatMap(hanRuns)) {
    for (const char of run) {
      for (const syllable of pinyin(char, { toneType: 'none', type: 'array', v: true, multiple: true })) {
        add(char, syllable);
      }
    }
  }
  const table = { common: writeRuns(common), extra };
  return isBundled ? table : { ...table, words: commonWords(records).join(' ') };
}

function textsOf({ title, aliases, blocks }: SearchRecord): string[] {
  return [title, ...aliases, ...blocks.map(({ text }) => text)];
}

function hanRuns(text: string): string[] {
  return text.match(/\p{Script=Han}+/gu) ?? [];
}

function syllablesOf(text: string): string[] {
  return pinyin(text, { toneType: 'none', type: 'array', v: true });
}

/** 相同的连写：`a a ai` 写成 `a2ai1`。 */
function writeRuns(syllables: readonly string[]): string {
  let text = '';
  let count = 0;
  for (const [at, syllable] of syllables.entries()) {
    count += 1;
    if (syllables[at + 1] === syllable) continue;
    text += `${syllable}${String(count)}`;
    count = 0;
  }
  return text;
}

/** 正文与题目里的词，常见的在前。 */
function commonWords(records: readonly SearchRecord[]): string[] {
  const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });
  const counts = new Map<string, number>();
  for (const run of records.flatMap(textsOf).flatMap(hanRuns)) {
    for (const { segment } of segmenter.segment(run)) {
      if (segment.length > 1) counts.set(segment, (counts.get(segment) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MAX_WORDS)
    .map(([word]) => word);
}
