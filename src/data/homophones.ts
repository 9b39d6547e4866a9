import { pinyin } from 'pinyin-pro';
import { commonCharacters } from '../search/shared/lexicon.ts';

const readingsOf = (character: string): string[] => pinyin(character, { type: 'array', multiple: true });

/**
 * A name as a voice can be trusted to read it: rare characters become common ones with this reading alone, and so do
 * those that are read otherwise once the name is not the dictionary's.
 * @param reading The name in pinyin with tones, as editors write it.
 * @returns undefined when no character is rare, or the reading does not fit the name.
 */
export function homophones(name: string, reading: string): string | undefined {
  const common = commonCharacters();
  const characters = [...name];
  if (characters.every((character) => common.includes(character))) return undefined;
  let rest = reading.toLowerCase().replaceAll(/[^\p{L}]/gu, '');
  const syllables = characters.map((character) => {
    const syllable = readingsOf(character).find((each) => rest.startsWith(each)) ?? '';
    rest = rest.slice(syllable.length);
    return syllable;
  });
  if (syllables.includes('')) return undefined;
  const alike = (at: number): string | undefined =>
    common.find((each) => readingsOf(each).join() === syllables[at]);
  const said = characters.map((character, at) =>
    common.includes(character) ? character : (alike(at) ?? character),
  );
  const heard = pinyin(said.join(''), { type: 'array' });
  return said
    .map((character, at) => (heard[at] === syllables[at] ? character : (alike(at) ?? character)))
    .join('');
}
