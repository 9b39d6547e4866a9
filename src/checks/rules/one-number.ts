import { splitSentences } from '../../lib/sentences.ts';
import { claimsOf } from '../claims.ts';
import { type Count, countsByFact, isDate, unitAt, wordsAround } from '../counts.ts';
import type { Rule } from '../model.ts';
import type { MentionFinder } from '../../markdown/mentions.ts';
import { mentionFinder } from '../subjects.ts';
import type { Problem } from '../problem.ts';
import { fitsBetter } from '../text/likeness.ts';
import { numberTokens } from '../text/numbers.ts';

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
  if (own.some(({ subjects }) => [...subjects].some((id) => named.has(id)))) return undefined;
  return rivals.find(({ subjects }) => [...subjects].some((id) => named.has(id)));
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
export const oneNumber: Rule = (model) => {
  if (model.unreadable.has('facts.yaml')) return [];
  const byFact = countsByFact(model);
  const find = mentionFinder(model, 'organizations', 'places');
  return claimsOf(model).flatMap(({ passages, facts }) => {
    const counts = facts.flatMap((id) => byFact.get(id) ?? []);
    return passages.flatMap(({ text, at }) =>
      splitSentences(text).flatMap(({ start, end }) => {
        const sentence = text.slice(start, end);
        const tokens = numberTokens(sentence);
        return tokens.flatMap((token): Problem[] => {
          const unit = unitAt(sentence, token);
          const same = counts.filter(({ keys }) => keys.has(token.key));
          const fitting = same.filter((count) => count.unit === unit);
          const own = fitting.length > 0 ? fitting : same;
          if (isDate(token.key) || own.length === 0) return [];
          const rivals = counts.filter((count) => count.unit === unit && !count.keys.has(token.key));
          const wrong =
            mistaken(wordsAround(sentence, token, tokens), own, rivals) ??
            misplaced(subjectOf(sentence, token.index, find), own, rivals);
          if (wrong === undefined) return [];
          const [mine] = own;
          const message = `“${token.shown}”在事实“${mine?.fact ?? ''}”里不是这个意思；这里说的，事实“${wrong.fact}”写的是“${wrong.shown}”。`;
          const remedy = '核对说的是什么，改成那个数；数没有错的，把它数的东西写明。';
          return [{ ...at(start + token.index), rule: 'one-number', message, remedy }];
        });
      }),
    );
  });
};
