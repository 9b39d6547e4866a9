import { createConverter } from '../../hant/to-script.ts';
import type { Rule } from '../model.ts';
import type { Problem } from '../problem.ts';
import { everyPassage } from '../text/passages.ts';

/** How much of the text around a character the message shows. */
const AROUND = 4;

/** Every character that can be written in several ways in Traditional script, and that no word decides. */
export const hant: Rule = (model) => {
  if (model.feature?.data?.traditional !== true) return [];
  const { undecided } = createConverter(model.hant?.data);
  return everyPassage(model).flatMap(({ text, at }) =>
    undecided(text).map(({ character, at: index, forms }): Problem => ({
      ...at(index),
      rule: 'undecided-character',
      message: `“${text.slice(Math.max(0, index - AROUND), index + AROUND)}”里的“${character}”，繁體可以写${forms.map((form) => `“${form}”`).join('、')}，没有词能定。`,
      remedy: `在 content/hant.yaml 里写上它所在的词怎么写，一行一个，如“公里: 公里”。`,
    })),
  );
};
