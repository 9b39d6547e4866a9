import type { Rule } from '../model.ts';
import type { Problem } from '../problem.ts';
import { fieldPassages, headPassages, itemPaths } from '../text/passages.ts';

/** GB 2312 的全部汉字：标题字体与卡片字体只收这些（src/build/fonts/masters/）。 */
function commonHan(): ReadonlySet<string> {
  const decoder = new TextDecoder('gbk');
  const bytes = Array.from({ length: 0xf7 - 0xb0 + 1 }, (_, row) =>
    Array.from({ length: 94 }, (__, cell) => [row + 0xb0, cell + 0xa1]),
  ).flat(2);
  return new Set(
    [...decoder.decode(Uint8Array.from(bytes))].filter((character) => /\p{Script=Han}/u.test(character)),
  );
}

let common: ReadonlySet<string> | undefined;

/** 一段文字里标题字体没有的汉字，不重复。 */
export function rareCharacters(text: string): string[] {
  common ??= commonHan();
  const known = common;
  const rare = [...text].filter((character) => /\p{Script=Han}/u.test(character) && !known.has(character));
  return [...new Set(rare)];
}

/** 题目、小标题、栏目名、名录的名字用标题字体排，字体里要有这些字；繁体字、生僻字多半没有。 */
export const rareInTitles: Rule = ({ feature, articles, events, entities }) =>
  [
    ...(feature === undefined
      ? []
      : fieldPassages(
          feature,
          ['name'],
          ['headline'],
          ['kicker'],
          ...itemPaths(feature, 'sections', 'name'),
        )),
    ...articles.flatMap((article) => [
      ...headPassages(article, ({ isHeading }) => isHeading === true),
      ...article.blocks.filter(({ kind }) => kind === 'heading'),
    ]),
    ...events.flatMap((event) => fieldPassages(event, ['title'])),
    ...entities.flatMap((entity) => fieldPassages(entity, ['name'])),
  ].flatMap(({ text, at }): Problem[] =>
    rareCharacters(text).map((character) => ({
      ...at(text.indexOf(character)),
      rule: 'rare-character',
      message: `标题字体里没有“${character}”。`,
      remedy: '繁体字改成简体，或改写标题；这个字在正文里可以用。',
    })),
  );
