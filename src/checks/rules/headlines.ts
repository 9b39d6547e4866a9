import { unprintable } from '../../lib/fonts/printable.ts';
import { breakable, countCharacters, plain, widthAtMost, widthInEm } from '../../lib/text.ts';
import type { Entry, Rule } from '../model.ts';
import type { Problem, Said } from '../problem.ts';
import { fieldPassages } from '../text/passages.ts';
import { PLACEHOLDER } from '../text/typography-patterns.ts';

/** Cards on other sites cut what is longer (share/head-metadata.ts). Characters. */
const LONGEST_HEADLINE = 26;

/** What the narrowest share card holds: 汉字 in a line, lines, 汉字 in the kicker (share/cards/). */
const LINE = 13;
const LINES = 4;
const KICKER = 20;

/** What a poster holds beside its code: the feature's name in one line, its author or credit in two. 汉字. */
const BESIDE_CODE = [
  ['name', '短站名', 16],
  ['source.author', '来源的作者', 35],
  ['source.credit', '来源', 40],
] as const;

/** How much of a line a text takes; set upright on a poster, a letter takes a whole place, two or three digits one. */
const places = (text: string): number =>
  Math.max(widthInEm(text), text.match(/(?<!\d)\d{2,3}(?!\d)|./gu)?.length ?? 0);

/** Lines too long or too many for the cards, told here and not when the build draws them. */
function* crowded(entry: Entry<unknown>): Generator<Problem> {
  for (const { text, at } of fieldPassages(entry, 'headline', 'sections.*.name')) {
    const parts = text.startsWith(PLACEHOLDER) ? [] : breakable(text);
    const long = parts.find((part) => places(part) > LINE);
    if (long !== undefined) {
      const message = `“${long}”一行放不下，分享卡片上一行最多${LINE}个字。`;
      yield { ...at(0), rule: 'headline-length', message, remedy: '在两句之间加断行记号“|”，或改短。' };
    } else if (parts.length > LINES) {
      const message = `题目分成了${parts.length}行，分享卡片上最多${LINES}行。`;
      yield { ...at(0), rule: 'headline-length', message, remedy: '少写几个断行记号“|”。' };
    }
  }
  for (const { text, at } of fieldPassages(entry, 'kicker')) {
    if (widthAtMost(plain(text)) <= KICKER || text.startsWith(PLACEHOLDER)) continue;
    const message = `引题一行放不下，分享卡片上最多${KICKER}个字。`;
    yield { ...at(0), rule: 'headline-length', message, remedy: '改短；次要的话写进副题 subhead。' };
  }
  for (const [field, label, most] of BESIDE_CODE)
    for (const { text, at } of fieldPassages(entry, field)) {
      if (widthAtMost(text) <= most || text.startsWith(PLACEHOLDER)) continue;
      const message = `${label}在海报上放不下，最多${most}个字。`;
      yield { ...at(0), rule: 'headline-length', message, remedy: '改短。' };
    }
}

function* headlineProblems(entry: Entry<unknown>): Generator<Problem> {
  const [headline] = fieldPassages(entry, 'headline');
  const count = [...plain(headline?.text ?? '')].length;
  if (count > LONGEST_HEADLINE) {
    const message = `主题有${count}个字，最多${LONGEST_HEADLINE}个，再长在微信等处的卡片上会被截断。`;
    const remedy = '删短；次要的话写进副题 subhead。';
    yield { ...entry.at('headline'), rule: 'headline-length', message, remedy };
  } else yield* crowded(entry);
  for (const { text, at } of fieldPassages(entry, 'kicker', 'headline', 'subhead')) {
    const isCut = text.split('|').every((part) => /^[^\s｜](?:[^｜]*[^\s｜])?$/u.test(part));
    if (text.trim() === '' || isCut) continue;
    const message = '断行记号“|”的前面或后面没有字，或者空了格。';
    const remedy = '“|”用半角，写在两句之间，首尾不写，不连写，不空格。';
    yield { ...at(0), rule: 'headline-break', message, remedy };
  }
}

/** Headlines are not too long, and break where they may. */
export const headlines: Rule = ({ feature, articles }) =>
  [feature, ...articles.map(({ frontmatter }) => frontmatter)].flatMap((entry) => [
    ...headlineProblems(entry),
  ]);

/** A lead is also the page's description: 50 to 70 汉字, five more or fewer here. */
const SHORTEST = 45;
const LONGEST = 75;

/** The length of leads; a run of digits or letters is one, marks are none. */
export const leadLength: Rule = function* ({ articles }) {
  for (const { text, at } of articles.flatMap(({ frontmatter }) => fieldPassages(frontmatter, 'lead'))) {
    const count = countCharacters(text);
    if (text.trim() === '' || (count >= SHORTEST && count <= LONGEST)) continue;
    const message = `导语有${count}个汉字，应在50–70之间。`;
    yield { ...at(0), rule: 'lead-length', message, remedy: count > LONGEST ? '删短导语。' : '把导语写足。' };
  }
};

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

/** Share cards are drawn at build, with the fonts at hand; a page shows what they lack with a font of the reader's. */
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
