import { splitSentences } from '../../lib/sentences.ts';
import { type Claim, claimsOf } from '../claims.ts';
import type { ContentModel, Rule } from '../model.ts';
import { tellingWords } from '../phrases.ts';
import type { Problem } from '../problem.ts';
import type { Block } from '../text/block.ts';
import { datesSaid, mayBe } from '../text/dates-said.ts';
import { commonRun } from '../text/likeness.ts';
import type { Passage } from '../text/passages.ts';

/** What is told shares at least this run of characters with the statement of its fact. */
const TELLING = 4;
/** And this many characters more than with any fact of the date that is said. */
const CLEARLY = 2;

interface Dated {
  id: string;
  date: string;
  statement: string;
}

/** Text without a mark of its own: what a mark covers, the rule on cited numbers checks. */
function unmarked({ passages }: Claim): { text: string; at: Passage['at']; start: number }[] {
  return passages.flatMap((passage: Passage | Block) =>
    splitSentences(passage.text).flatMap(({ start, end }) => {
      const cited =
        'cites' in passage && passage.cites.some((cite) => cite.start >= start && cite.start < end);
      return cited ? [] : [{ text: passage.text.slice(start, end), at: passage.at, start }];
    }),
  );
}

/** The time up to which the source tells is one. */
function untilProblems(model: ContentModel): Problem[] {
  const asOf = model.feature?.data?.source.asOf;
  const told = model.facts.map(({ data }) => data?.statement ?? '').join('\n');
  if (asOf === undefined) return [];
  return claimsOf(model).flatMap(({ passages }) =>
    passages.flatMap(({ text, at }) =>
      [...text.matchAll(/截至(?<until>\d{4}年\d{1,2}月(?:\d{1,2}日)?)/gu)]
        .filter(({ 0: shown, groups }) => groups?.['until'] !== asOf && !told.includes(shown))
        .map(({ 0: shown, index }) => ({
          ...at(index),
          rule: 'said-date',
          message: `“${shown}”与 feature.yaml 的 source.asOf“${asOf}”不一样。`,
          remedy: '改成一样的；另有所据的，引写了它的事实。',
        })),
    ),
  );
}

/** A date and what it is said of agree with the ledger. */
export const saidDates: Rule = (model) => {
  const words = tellingWords(model);
  const dated = model.facts.flatMap(({ id, data }): Dated[] =>
    data?.date === undefined ? [] : [{ id, date: data.date, statement: words(data.statement) }],
  );
  const run = (text: string, facts: readonly Dated[]): number =>
    Math.max(0, ...facts.map(({ statement }) => commonRun(text, statement)));
  const wrong = claimsOf(model).flatMap((claim) =>
    unmarked(claim).flatMap(({ text, at, start }) => {
      const said = datesSaid(text);
      return said.flatMap(({ date, shown, index, end }, number): Problem[] => {
        const told = words(text.slice(end, said[number + 1]?.index));
        const of = dated.filter((fact) => mayBe(date, fact.date));
        const least = Math.max(TELLING, run(told, of) + CLEARLY);
        const other = dated.find((fact) => !of.includes(fact) && commonRun(told, fact.statement) >= least);
        if (of.length === 0 || other === undefined) return [];
        const message = `“${shown}”后面说的像是事实“${other.id}”，那是${other.date}的事。`;
        const remedy = '改成那一天；说的是别的事，就换一种说法，说清是哪一件。';
        return [{ ...at(start + index), rule: 'said-date', message, remedy }];
      });
    }),
  );
  return [...wrong, ...untilProblems(model)];
};
