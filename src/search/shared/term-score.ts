import { countTerm, hasTerm } from './match.ts';
import { blocksOf, type Prepared } from './prepared.ts';
import type { Term } from './query.ts';

/**
 * Weights of places: titles over kickers (what an article is about), those over headings, those over text; how often
 * counts within one place only. For a day, what tells of it comes first.
 */
const WEIGHT = {
  titleEqual: 140,
  title: 70,
  kicker: 45,
  subhead: 22,
  heading: 22,
  lead: 16,
  key: 9,
  body: 6,
  date: 120,
  early: 3,
};

/** A cell is no sentence and counts for a part of text. */
const CELL_SHARE = 0.2;

/** An article of usual length. Unit: characters. */
const USUAL_LENGTH = 1_000;

/** The weight of a phrase in a record, more is better. */
export function scoreTerm(record: Prepared, term: Term): number {
  let score = 0;
  if (term.forms.includes(record.titleText)) score += WEIGHT.titleEqual;
  else if (hasTerm(record.titleText, term)) score += WEIGHT.title;
  if (record.dateTexts.some((date) => term.forms.includes(date))) score += WEIGHT.date;
  for (const role of ['kicker', 'subhead', 'heading', 'lead', 'key'] as const) {
    if (blocksOf(record, role).some(({ norm }) => hasTerm(norm.text, term))) score += WEIGHT[role];
  }
  const inCells = blocksOf(record, 'rest').reduce((sum, { norm }) => sum + countTerm(norm.text, term), 0);
  const count = countTerm(record.text, term) - inCells * (1 - CELL_SHARE);
  const share = Math.min(1, (count * term.text.length * 10) / Math.max(400, record.text.length));
  const body = WEIGHT.body * (Math.log2(1 + count) + share) * brevity(record);
  return score + body + WEIGHT.early * earliness(record, term);
}

/** What a long article mentions among much else counts less (as in BM25); 1 for an article of usual length. */
function brevity({ text }: Prepared): number {
  return 1 / (0.4 + (0.6 * Math.max(USUAL_LENGTH, text.length)) / USUAL_LENGTH);
}

/** 0 to 1, the earlier it is first told, the more: articles begin with what matters. */
function earliness(record: Prepared, term: Term): number {
  const first = record.blocks.findIndex(({ role, norm }) => role !== 'rest' && hasTerm(norm.text, term));
  return first === -1 ? 0 : 1 - first / record.blocks.length;
}
