import { createConverter, simplifiedOnly } from '../../hant/to-script.ts';
import type { Rule } from '../model.ts';
import { everyPassage } from '../text/passages.ts';

/** How much of the text around a character the message shows. */
const AROUND = 4;

/** Words of the editors' table that are still Simplified, and every character that can be written in several ways in Traditional script, and that no word decides. */
export const hant: Rule = function* (model) {
  for (const [from, to] of Object.entries(model.hant.data ?? {}))
    for (const character of new Set(simplifiedOnly(to))) {
      const message = `“${to}”里的“${character}”还是简体。`;
      yield { ...model.hant.at(from), rule: 'undecided-character', message, remedy: '右边整个词写成繁體。' };
    }
  if (model.feature.data?.traditional !== true) return;
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
