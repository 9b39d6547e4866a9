import { claimsOf } from '../claims.ts';
import { ledgerOf } from '../ledger.ts';
import type { ContentModel, Rule } from '../model.ts';
import { tellingWords } from '../phrases.ts';
import type { Problem } from '../problem.ts';
import { datesSaid, mayBe } from '../text/dates-said.ts';
import { commonRun } from '../text/likeness.ts';
import { sentencesOf } from '../text/passage.ts';

/** What is told shares at least this run of characters with the statement of its fact. */
const TELLING = 4;
/** And this many characters more than with any fact of the date that is said. */
const CLEARLY = 2;

/** The time up to which the source tells is one. */
function* untilProblems(model: ContentModel): Generator<Problem> {
  const asOf = model.feature.data?.source.asOf;
  const told = [...ledgerOf(model).values()].map(({ statement }) => statement).join('\n');
  for (const { text, at } of claimsOf(model).flatMap(({ passages }) => passages))
    for (const { 0: shown, 1: until, index } of text.matchAll(/截至(\d{4}年\d{1,2}月(?:\d{1,2}日)?)/gu)) {
      if (asOf === undefined || until === asOf || told.includes(shown)) continue;
      const message = `“${shown}”与 feature.yaml 的 source.asOf“${asOf}”不一样。`;
      yield { ...at(index), rule: 'said-date', message, remedy: '改成一样的；另有所据的，引写了它的事实。' };
    }
}

/** A date and what it is said of agree with the ledger. */
export const saidDates: Rule = function* (model) {
  const words = tellingWords(model);
  const dated = [...ledgerOf(model).values()].flatMap(({ id, date, statement }) =>
    date === undefined ? [] : [{ id, date, statement: words(statement) }],
  );
  const sentences = claimsOf(model).flatMap(({ passages }) => passages.flatMap((part) => sentencesOf(part)));
  for (const { text, cites, at } of sentences) {
    // What a mark covers, the rule on cited numbers checks.
    const said = cites.length > 0 ? [] : datesSaid(text);
    for (const [number, { date, shown, index, end }] of said.entries()) {
      const told = words(text.slice(end, said[number + 1]?.index));
      const of = dated.filter((fact) => mayBe(date, fact.date));
      const shared = Math.max(0, ...of.map(({ statement }) => commonRun(told, statement)));
      const least = Math.max(TELLING, shared + CLEARLY);
      const other = dated.find((fact) => !of.includes(fact) && commonRun(told, fact.statement) >= least);
      if (of.length === 0 || other === undefined) continue;
      const message = `“${shown}”后面说的像是事实“${other.id}”，那是${other.date}的事。`;
      const remedy = '改成那一天；说的是别的事，就换一种说法，说清是哪一件。';
      yield { ...at(index), rule: 'said-date', message, remedy };
    }
  }
  yield* untilProblems(model);
};
