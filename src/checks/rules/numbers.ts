import type { MentionFinder } from '../../markdown/mentions.ts';
import { claimsOf } from '../claims.ts';
import { type Count, countsByFact, isDate, unitAt, wordsAround } from '../counts.ts';
import { numberedNames, numbersByFact } from '../ledger.ts';
import type { Rule } from '../model.ts';
import { mentionFinder } from '../subjects.ts';
import { fitsBetter } from '../text/likeness.ts';
import { numberTokens, statedTokens } from '../text/numbers.ts';
import { clausesOf, factsCited, sentencesOf } from '../text/passage.ts';

/**
 * Every number of a text, every unit, direction and day of the week, stands in the facts that it rests on; the numbers of
 * a sentence that cites, in the facts cited there. A semicolon ends what a mark covers. The time up to which the source
 * tells may stand anywhere.
 */
export const numbers: Rule = function* (model) {
  const byFact = numbersByFact(model);
  const names = numberedNames(model);
  const until = [model.feature.data?.source.asOf ?? []].flat();
  const keysOf = (facts: readonly string[]): Set<string> =>
    new Set(facts.flatMap((id) => [...(byFact.get(id) ?? [])]));
  for (const { passages, facts, source, extra = [] } of claimsOf(model)) {
    const held = new Set([...extra, ...keysOf(facts)]);
    for (const clause of passages.flatMap(clausesOf)) {
      const cited = factsCited(clause);
      const near = cited.length === 0 ? held : keysOf(cited);
      const counted = new Set(numberTokens(clause.text, [...names, ...until]).map(({ key }) => key));
      for (const { key, shown, index } of statedTokens(clause.text, names)) {
        if (near.has(key) || (held.has(key) && !counted.has(key))) continue;
        const holders = [...byFact]
          .flatMap(([id, keys]) => (keys.has(key) ? [id] : []))
          .slice(0, 4)
          .join('、');
        const place = clause.at(index);
        if (held.has(key)) {
          const message = `这一句引的事实（${cited.join('、')}）里没有“${shown}”。`;
          const remedy = `改正这个数；数没有错的，把含有它的事实也写进 <Cite>，编号以空格分开（如 ${holders}）。`;
          yield { ...place, rule: 'cited-number', message, remedy };
        } else {
          const remedy =
            holders === '' ? '清单里没有它，改正或删去。' : `改正它，或引用含有它的事实（如 ${holders}）。`;
          yield { ...place, rule: 'number', message: `${source}里没有“${shown}”。`, remedy };
        }
      }
    }
  }
};

/** A number that its facts hold, said of what another counts: 规划面积550平方公里, where that is what can be built on. */
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

/** What makes a number (□) a lower bound beside it; within it, 多 or 余 does. */
const BOUND = /(?:超过|逾|至少|不少于|不止)□|□.{0,2}以上/u;

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
        const around = `${text.slice(0, token.index)}□${text.slice(token.index + token.shown.length)}`;
        const isBound = BOUND.test(around) || /[多余]/u.test(token.shown);
        if (own.every(({ shown }) => /[多余]|以上|超过/u.test(shown) !== isBound)) {
          const message = `“${token.shown}”在事实“${mine.fact}”里写的是“${mine.shown}”：一处有“多”，一处没有。`;
          yield {
            ...at(token.index),
            rule: 'one-number',
            message,
            remedy: '照事实写，确数不加“多”，下限不去掉。',
          };
        }
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
