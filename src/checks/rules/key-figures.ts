import type { Rule } from '../model.ts';
import type { Problem } from '../problem.ts';
import { bigrams } from '../text/likeness.ts';

/** So many more pairs of characters must a sentence share with another number before it is taken to speak of it. */
const CLEARLY = 3;

/** How much better a sentence fits another label than its own, in pairs of characters. */
function lead(sentence: string, own: string, other: string): number {
  const [said, mine, theirs] = [bigrams(sentence), bigrams(own), bigrams(other)];
  const shared = (label: Set<string>): number => [...said].filter((pair) => label.has(pair)).length;
  return shared(theirs) - shared(mine);
}

/** The sentence beside a number of the front page speaks of that number, not of another one there. */
export const keyFigures: Rule = ({ feature, facts }) => {
  const byId = new Map(facts.map(({ id, data }) => [id, data]));
  const shown = (feature?.data?.keyFigures ?? []).map(({ fact, figure, sentence }) => ({
    sentence,
    figure: byId.get(fact)?.figures.find(({ id }) => id === figure),
  }));
  return shown.flatMap(({ sentence, figure }, index): Problem[] => {
    if (feature === undefined || figure === undefined) return [];
    const better = shown.find(
      (other) => other.figure !== undefined && lead(sentence, figure.label, other.figure.label) >= CLEARLY,
    )?.figure;
    if (better === undefined) return [];
    return [
      {
        ...feature.at('keyFigures', index, 'sentence'),
        rule: 'key-figure',
        message: `这句话配的数是“${figure.label}”，“${better.label}”才像。`,
        remedy: '换成说这个数的一句，或换一个数。',
      },
    ];
  });
};
