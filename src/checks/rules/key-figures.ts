import { figureOf } from '../chart-figures.ts';
import { ledgerOf } from '../ledger.ts';
import type { Rule } from '../model.ts';
import { shared } from '../text/likeness.ts';

/** So many more pairs of characters must a sentence share with another number before it is taken to speak of it. */
const CLEARLY = 3;

/** The sentence beside a number of the front page speaks of that number, not of another one there. */
export const keyFigures: Rule = function* (model) {
  const { data, at } = model.feature;
  const ledger = ledgerOf(model);
  const shown = (data?.keyFigures ?? []).map((key) => ({ ...key, label: figureOf(ledger, key)?.label }));
  for (const [index, { sentence, label }] of shown.entries()) {
    if (label === undefined) continue;
    const least = shared(sentence, label) + CLEARLY;
    const better = shown.find((other) => shared(sentence, other.label ?? '') >= least);
    if (better === undefined) continue;
    const message = `这句话配的数是“${label}”，“${better.label ?? ''}”才像。`;
    const place = at('keyFigures', index, 'sentence');
    yield { ...place, rule: 'key-figure', message, remedy: '换成说这个数的一句，或换一个数。' };
  }
};
