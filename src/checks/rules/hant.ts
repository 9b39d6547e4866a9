import { createConverter } from '../../hant/to-script.ts';
import type { Rule } from '../model.ts';
import { everyPassage } from '../text/passages.ts';

/** How much of the text around a character the message shows. */
const AROUND = 4;

/** Every character that can be written in several ways in Traditional script, and that no word decides. */
export const hant: Rule = function* (model) {
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
