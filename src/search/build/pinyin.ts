import { pinyin } from 'pinyin-pro';
import { commonCharacters, type PinyinTable } from '../shared/pinyin-table.ts';
import type { SearchRecord } from '../shared/record.ts';

/** 大站最多列这么多词：约25 KB，够用也不拖慢手机。 */
const MAX_WORDS = 6_000;

/** 一条记录的文字里读出的，与别的记录无关，可以存下（kept-readings.ts）。 */
export interface TextReading {
  /** 读音与字，如 `chong 重`，按先后；常用字默认的音不列。 */
  sounds: string[];
  /** 两字以上的词与次数，按先后；不必列词时为空。 */
  words: [string, number][];
}

const commonSounds = (): string[] => commonCharacters().map((char) => syllablesOf(char)[0] ?? '');

const pairsOf = (sounds: readonly string[]): Set<string> =>
  new Set(commonCharacters().map((char, at) => `${sounds[at] ?? ''} ${char}`));

let common: string[] | undefined;
let known: ReadonlySet<string> | undefined;

/**
 * 读一条记录。
 * @param withWords 要不要列词。
 */
export function readTexts(record: SearchRecord, withWords: boolean): TextReading {
  common ??= commonSounds();
  known ??= pairsOf(common);
  const sounds = new Set<string>();
  const runs = textsOf(record).flatMap(hanRuns);
  for (const run of runs) {
    const chars = [...run];
    for (const [at, syllable] of syllablesOf(run).entries()) {
      const pair = `${syllable} ${chars[at] ?? ''}`;
      if (/^[a-z]+ /.test(pair) && !known.has(pair)) sounds.add(pair);
    }
  }
  return { sounds: [...sounds], words: withWords ? countWords(runs) : [] };
}

/**
 * 各字的读音：常用字写默认的音，另加本站文字里实际读的其他音。
 * 名字里的字把字典里的各种读法都收上——地名、姓名的读音最容易判断错。
 * @param isBundled 小站的正文随词表取来，不必另列词。
 * @param read 怎样读一条记录；大站用存下的。
 */
export function buildPinyinTable(
  records: readonly SearchRecord[],
  isBundled: boolean,
  read: (record: SearchRecord) => TextReading = (record) => readTexts(record, !isBundled),
): PinyinTable {
  common ??= commonSounds();
  const heard = pairsOf(common);
  const extra: Record<string, string> = {};
  const add = (pair: string): void => {
    const [syllable = '', char = ''] = pair.split(' ');
    if (!/^[a-z]+$/.test(syllable) || heard.has(pair)) return;
    heard.add(pair);
    extra[syllable] = `${extra[syllable] ?? ''}${char}`;
  };
  const readings = records.map(read);
  for (const { sounds } of readings) for (const pair of sounds) add(pair);
  const names = records.filter(({ kind }) => kind !== '文章');
  for (const run of names.flatMap(({ title, aliases }) => [title, ...aliases]).flatMap(hanRuns)) {
    for (const char of run) {
      for (const syllable of pinyin(char, { toneType: 'none', type: 'array', v: true, multiple: true })) {
        add(`${syllable} ${char}`);
      }
    }
  }
  const table = { common: writeRuns(common), extra };
  return isBundled ? table : { ...table, words: commonWords(readings).join(' ') };
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

const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });

function countWords(runs: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const run of runs) {
    for (const { segment } of segmenter.segment(run)) {
      if (segment.length > 1) counts.set(segment, (counts.get(segment) ?? 0) + 1);
    }
  }
  return [...counts];
}

/** 正文与题目里的词，常见的在前。 */
function commonWords(readings: readonly TextReading[]): string[] {
  const counts = new Map<string, number>();
  for (const { words } of readings)
    for (const [word, count] of words) counts.set(word, (counts.get(word) ?? 0) + count);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MAX_WORDS)
    .map(([word]) => word);
}
