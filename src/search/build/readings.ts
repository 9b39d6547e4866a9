import { pinyin } from 'pinyin-pro';
import { memo } from '../../lib/memo.ts';
import { commonCharacters, type Readings } from '../shared/lexicon.ts';

/** What a text sounds like, found out once a build: the editions have most words in common. */
const syllablesOf = memo((text: string) => pinyin(text, { toneType: 'none', type: 'array', v: true }));

/**
 * The common characters with their usual reading, and whatever else the words and names sound like.
 * Of a character in a name every reading is kept: names of places and people are the ones misread.
 */
export function buildReadings(names: readonly string[], words: readonly string[]): Readings {
  const common = commonCharacters();
  /* All at once, and apart, so that no two are taken for a word. */
  const sounds = syllablesOf(common.join(' ')).filter((_, at) => at % 2 === 0);
  const heard = new Set(common.map((char, at) => `${sounds[at] ?? ''} ${char}`));
  const extra: Record<string, string> = {};
  const add = (syllable: string, char: string): void => {
    const pair = `${syllable} ${char}`;
    if (!/^[a-z]+$/.test(syllable) || heard.has(pair)) return;
    heard.add(pair);
    extra[syllable] = `${extra[syllable] ?? ''}${char}`;
  };
  for (const text of [...names, ...words]) {
    const chars = [...text];
    for (const [at, syllable] of syllablesOf(text).entries()) add(syllable, chars[at] ?? '');
  }
  for (const char of new Set(names.flatMap((name) => name.match(/\p{Script=Han}/gu) ?? []))) {
    const all = pinyin(char, { toneType: 'none', type: 'array', v: true, multiple: true });
    for (const syllable of all) add(syllable, char);
  }
  return { common: countRuns(sounds), extra };
}

/** `a a ai` → `a2ai1`. */
function countRuns(syllables: readonly string[]): string {
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
