import { coverage } from './pieces.ts';
import { countTerm, hasTerm } from './match.ts';
import { blocksOf, type Prepared } from './prepared.ts';
import type { Term } from './query.ts';

/**
 * 各处命中的分量。题目压过引题（文章的话题），引题压过小标题，小标题压过正文；出现次数只在同级里分先后。
 * 查的是日子，写那天的在前。
 */
const WEIGHT = {
  titleEqual: 140,
  alias: 90,
  title: 70,
  kicker: 45,
  topic: 60,
  subhead: 22,
  titleShare: 30,
  titlePart: 30,
  heading: 22,
  lead: 16,
  key: 9,
  body: 6,
  date: 120,
  early: 3,
};

/** 表里的一格不成句，只抵正文里的几分之一：正文写到的那篇在前。 */
const CELL_SHARE = 0.2;

/** An article of usual length. Unit: characters. */
const USUAL_LENGTH = 1_000;

/** 一条记录里一个短语的分量，越大越要紧；不在这条里的也有几分：题目对上一部分。 */
export function scoreTerm(record: Prepared, term: Term): number {
  let score = 0;
  if (term.forms.includes(record.titleText)) score += WEIGHT.titleEqual;
  else if (hasTerm(record.titleText, term)) {
    score += WEIGHT.title + (WEIGHT.titleShare * term.text.length) / record.titleText.length;
  } else score += WEIGHT.titlePart * coverage(record.titleText, term.text).share;
  if (record.dateTexts.some((date) => term.forms.includes(date))) score += WEIGHT.date;
  if (record.aliasTexts.some((alias) => term.forms.includes(alias))) score += WEIGHT.alias;
  for (const role of ['kicker', 'subhead', 'heading', 'lead', 'key'] as const) {
    if (blocksOf(record, role).some(({ norm }) => hasTerm(norm.text, term))) score += WEIGHT[role];
  }
  score += WEIGHT.topic * topicShare(record, term);
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

/** 头一回写到得越早越大，0–1：文章先交代要紧的，顺带提到的在后。 */
function earliness(record: Prepared, term: Term): number {
  const first = record.blocks.findIndex(({ role, norm }) => role !== 'rest' && hasTerm(norm.text, term));
  return first === -1 ? 0 : 1 - first / record.blocks.length;
}

/** 引题有多大一份就是这个名字（或它的别名）：引题正是某项名字的，那篇就是写它的。 */
function topicShare(record: Prepared, { forms, names = [] }: Term): number {
  const shares = blocksOf(record, 'kicker').flatMap(({ norm }) =>
    [...forms, ...names]
      .filter((name) => norm.text.includes(name))
      .map((name) => name.length / norm.text.length),
  );
  return Math.max(0, ...shares);
}
