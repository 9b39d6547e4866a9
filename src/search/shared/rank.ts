import { hasTerm, occurrences } from './match.ts';
import { coverage } from './pieces.ts';
import type { Prepared } from './prepared.ts';
import type { Query, Term } from './query.ts';
import { scoreTerm } from './term-score.ts';
import { isAligned } from './words.ts';

/** 短语只是跨着两个词凑巧出现（`中国汽车` 里的 `国汽`），只算几分之一。 */
const STRADDLING = 0.3;

/** 查的就是栏目名时，栏目的头条在前。 */
const SECTION = 60;

/** 几个短语出现在同一块里，说明这一块就是在讲它们的关系。 */
const TOGETHER = 18;

/**
 * 一条记录与查询相合的程度。
 * @returns 有一个短语不在这条里，或含有被排除的词时为 undefined；否则越大越靠前。
 */
export function scoreExact(record: Prepared, query: Query): number | undefined {
  const whole = `${record.titleText}\n${record.aliasTexts.join('\n')}\n${record.text}`;
  if (query.excluded.some((text) => whole.includes(text))) return undefined;
  if (!query.terms.every((term) => hasTerm(whole, term))) return undefined;
  const each =
    query.terms.reduce(
      (sum, term) => sum + scoreTerm(record, term) * literalness(whole, term) * wholeness(record, term),
      0,
    ) / query.terms.length;
  return each + sectionLead(record, query.terms) + togetherness(record, query.terms);
}

/** 只查栏目名时才算；栏目名是几个短语之一，说的是那件事，不是栏目。 */
function sectionLead({ order, sectionText }: Prepared, [only, ...others]: readonly Term[]): number {
  if (order === undefined || only === undefined || others.length > 0) return 0;
  return only.forms.includes(sectionText) ? SECTION / order : 0;
}

/** 读者写的那一种写法在，就比只有别的写法（别名、数的另一种写法）的靠前。 */
function literalness(text: string, term: Term): number {
  return occurrences(text, term.text).length > 0 ? 1 : 0.5;
}

/** 短的词（两三个汉字）才看边界：长的不会凑巧。 */
function wholeness({ titleText, aliasTexts, blocks }: Prepared, { forms, text }: Term): number {
  if (!/^\p{Script=Han}{2,3}$/u.test(text)) return 1;
  const isWord = (whole: string): boolean =>
    forms.some((form) => occurrences(whole, form).some((at) => isAligned(whole, at, form.length)));
  const texts = [titleText, ...aliasTexts, ...blocks.map(({ norm }) => norm.text)];
  return texts.some(isWord) ? 1 : STRADDLING;
}

function togetherness(record: Prepared, terms: readonly Term[]): number {
  if (terms.length < 2) return 0;
  const most = Math.max(
    0,
    ...record.blocks.map(({ norm }) => terms.filter((term) => hasTerm(norm.text, term)).length),
  );
  return (TOGETHER * (most - 1)) / (terms.length - 1);
}

/** 查询里的一个短语，或切出的一段，连同它的分量：越稀有、占原句越多，越说明问题。 */
export interface WeightedTerm {
  term: Term;
  weight: number;
}

/**
 * 按候选里有几条含有它，给每个短语算分量。
 * @param shares 各短语占它所在的那一句几成；省略时都是整句。
 */
export function weighTerms(
  terms: readonly Term[],
  records: readonly Prepared[],
  shares: readonly number[] = [],
): WeightedTerm[] {
  return terms.map((term, at) => {
    const holding = records.filter((record) => hasTerm(looseText(record), term)).length;
    const rarity = Math.log2(1 + records.length / (1 + holding));
    return { term, weight: rarity * (shares[at] ?? 1) };
  });
}

/**
 * 退而求其次时的分数，0–1 上下：原样含有的短语按它在文中的分量算，
 * 只对上一部分的看题目、最相合的一段与全文。
 */
export function scoreLoose(record: Prepared, terms: readonly WeightedTerm[]): number {
  const whole = looseText(record);
  let sum = 0;
  let total = 0;
  for (const { term, weight } of terms) {
    total += weight;
    if (hasTerm(whole, term)) sum += weight * (0.7 + 0.3 * Math.min(1, scoreTerm(record, term) / 100));
    else if (canMatchInPart(term, whole)) {
      const best = Math.max(0, ...record.blocks.map(({ norm }) => coverage(norm.text, term.text).share));
      const title = coverage(record.titleText, term.text).share;
      sum += weight * 0.7 * (title * 0.3 + best * 0.4 + coverage(whole, term.text).share * 0.3);
    }
  }
  return total === 0 ? 0 : sum / total;
}

/** A short phrase matches in part only where all its characters are: 清华 is no answer to 彭清华. */
export function canMatchInPart({ text }: Term, whole: string): boolean {
  return !/^\p{Script=Han}{1,3}$/u.test(text) || [...text].every((char) => whole.includes(char));
}

/** 退而求其次时看的文字：栏目名也算。 */
export function looseText({ titleText, sectionText, text }: Prepared): string {
  return `${titleText}\n${sectionText}\n${text}`;
}

/** 结果的先后：文章在名录条目前，分数高的在前，同分时新的在前。 */
export function compareHits(
  a: { kind: string; score: number; date?: string | undefined },
  b: { kind: string; score: number; date?: string | undefined },
): number {
  const article = Number(b.kind === '文章') - Number(a.kind === '文章');
  return article || b.score - a.score || (b.date ?? '').localeCompare(a.date ?? '');
}
