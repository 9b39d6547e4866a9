import { pinyin as readingsOf } from 'pinyin-pro';
import type { Rule } from '../model.ts';

const bare = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFC')
    .replaceAll(/[^\p{L}]/gu, '');

/** Whether the letters are one reading of each character in turn. */
function reads(characters: readonly string[], letters: string): boolean {
  const [first, ...rest] = characters;
  if (first === undefined) return letters === '';
  return readingsOf(first, { multiple: true, type: 'array' }).some(
    (reading) => letters.startsWith(bare(reading)) && reads(rest, letters.slice(bare(reading).length)),
  );
}

/** The given reading of a name is a reading of its characters, with tones. */
export const pinyin: Rule = function* ({ places }) {
  for (const { data, at } of places) {
    if (data?.pinyin === undefined) continue;
    const { name, pinyin: given } = data;
    if (reads(name.match(/\p{Script=Han}/gu) ?? [], bare(given))) continue;
    const message = `“${given}”不是“${name}”的读音。`;
    yield { ...at('pinyin'), rule: 'pinyin', message, remedy: `逐字带声调写，如“${readingsOf(name)}”。` };
  }
};
