import { pinyin as readingsOf } from 'pinyin-pro';
import type { Place } from '../../schemas/entity.ts';
import type { Entry, Rule } from '../model.ts';
import type { Problem } from '../problem.ts';
import { entriesOf } from '../subjects.ts';

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
export const pinyin: Rule = (model) =>
  (entriesOf(model, 'places') as Entry<Place>[]).flatMap(({ data, at }): Problem[] => {
    if (data?.pinyin === undefined) return [];
    const characters = data.name.match(/\p{Script=Han}/gu) ?? [];
    if (reads(characters, bare(data.pinyin))) return [];
    return [
      {
        ...at('pinyin'),
        rule: 'pinyin',
        message: `“${data.pinyin}”不是“${data.name}”的读音。`,
        remedy: `逐字带声调写，如“${readingsOf(data.name)}”。`,
      },
    ];
  });
