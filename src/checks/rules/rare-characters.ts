import { unprintable } from '../../lib/fonts/printable.ts';
import type { Rule } from '../model.ts';
import type { Said } from '../problem.ts';
import { fieldPassages } from '../text/passages.ts';

function said(part: string): Said {
  const code = [...part].map((one) => `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase()}`).join(' ');
  const message = `分享卡片的字体里没有“${part}”（${code}），印不出来。`;
  if (/\p{Script=Han}/u.test(part))
    return { message, remedy: '这里换一个通行的字或改写一句，原字写在正文里；正文不受限制。' };
  return /\p{Emoji}/u.test(part)
    ? { message, remedy: '国旗、带肤色的、几个拼成的表情都印不出，换成单个的表情，或删去。' }
    : { message, remedy: '这里改用汉字或拉丁字母写，原文写在正文里；正文不受限制。' };
}

const OF_FEATURE = [
  ...['name', 'kicker', 'headline', 'lead', 'sections.*.name', 'sections.*.lead'],
  ...['source.author', 'source.title', 'source.form', 'source.asOf', 'source.credit'],
];

/**
 * What a share card shows is drawn at build, with the fonts at hand. On a page itself a character that they lack is
 * shown with a font of the reader's.
 */
export const rareInTitles: Rule = function* ({ feature, articles, facts }) {
  const shown = [
    ...fieldPassages(feature, ...OF_FEATURE),
    ...articles.flatMap(({ frontmatter }) => fieldPassages(frontmatter, 'headline', 'kicker', 'lead')),
    ...facts.flatMap((fact) => fieldPassages(fact, 'figures.*.text', 'figures.*.label')),
  ];
  for (const { text, at } of shown)
    for (const part of unprintable(text))
      yield { ...at(text.indexOf(part)), rule: 'rare-character', ...said(part) };
};
