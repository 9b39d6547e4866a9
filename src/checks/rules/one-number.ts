import { claimsOf } from '../claims.ts';
import { type Count, countsByFact, isDate, unitAt, wordsAround } from '../counts.ts';
import type { Rule } from '../model.ts';
import type { MentionFinder } from '../../markdown/mentions.ts';
import { mentionFinder } from '../subjects.ts';
import { fitsBetter } from '../text/likeness.ts';
import { numberTokens } from '../text/numbers.ts';
import { sentencesOf } from '../text/passage.ts';

/**
 * A number that its facts hold, said of what another number counts: 规划面积550平方公里, where 550 is what can be
 * built on and 1200 is the whole.
 */
function mistaken(words: string, own: readonly Count[], rivals: readonly Count[]): Count | undefined {
  return rivals.find((rival) => own.every(({ noun }) => fitsBetter(words, noun, rival.noun)));
}

/** A number said of another subject than its own, when that subject has such a number too. */
function misplaced(
  named: ReadonlySet<string>,
  own: readonly Count[],
  rivals: readonly Count[],
): Count | undefined {
  if (named.size === 0 || own.some(({ subjects }) => subjects.size === 0)) return undefined;
  const concerns = ({ subjects }: Count): boolean => !named.isDisjointFrom(subjects);
  return own.some(concerns) ? undefined : rivals.find(concerns);
}

/** A name this near before a number owns it, whatever stands before the name. Unit: characters. */
const BESIDE = 3;

/**
 * Whom a sentence speaks of where a number stands: the entry named last before it, those that something is only
 * compared or joined with left out; or, with none before, all that the sentence names.
 */
function subjectOf(sentence: string, index: number, find: MentionFinder): ReadonlySet<string> {
  const mentions = find(sentence);
  const last = mentions.findLast(
    ({ start, end }) =>
      end <= index && (index - end <= BESIDE || !/[比同与和较跟对到向往]/u.test(sentence[start - 1] ?? '')),
  );
  return new Set(last === undefined ? mentions.map(({ id }) => id) : [last.id]);
}

/** One thing has one number: in the facts, in headline, lead, key points and body, and in the lists. */
export const oneNumber: Rule = function* (model) {
  const byFact = countsByFact(model);
  const find = mentionFinder(model, 'organizations', 'places');
  for (const { passages, facts } of claimsOf(model)) {
    const counts = facts.flatMap((id) => byFact.get(id) ?? []);
    for (const { text, at } of passages.flatMap((passage) => sentencesOf(passage))) {
      const tokens = numberTokens(text);
      for (const token of tokens) {
        const unit = unitAt(text, token);
        const same = counts.filter(({ keys }) => keys.has(token.key));
        const fitting = same.filter((count) => count.unit === unit);
        const own = fitting.length > 0 ? fitting : same;
        const [mine] = own;
        if (isDate(token.key) || mine === undefined) continue;
        const rivals = counts.filter((count) => count.unit === unit && !count.keys.has(token.key));
        const wrong =
          mistaken(wordsAround(text, token, tokens), own, rivals) ??
          misplaced(subjectOf(text, token.index, find), own, rivals);
        if (wrong === undefined) continue;
        const message = `“${token.shown}”在事实“${mine.fact}”里不是这个意思；这里说的，事实“${wrong.fact}”写的是“${wrong.shown}”。`;
        const remedy = '核对说的是什么，改成那个数；数没有错的，把它数的东西写明。';
        yield { ...at(token.index), rule: 'one-number', message, remedy };
      }
    }
  }
};
