import { countTerm, hasTerm, occurrences } from './match.ts';
import { blocksOf, type Prepared } from './prepared.ts';
import type { Query, Term } from './query.ts';

/**
 * 各处命中的分量。题目压过小标题，小标题压过正文；出现次数只在同级里分先后。
 * 查的就是栏目名时，栏目的头条在前。
 */
const WEIGHT = {
  titleEqual: 140,
  alias: 90,
  title: 70,
  titleShare: 30,
  heading: 22,
  lead: 16,
  key: 9,
  body: 6,
  section: 60,
};

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
    query.terms.reduce((sum, term) => sum + scoreTerm(record, term) * literalness(whole, term), 0) /
    query.terms.length;
  return each + togetherness(record, query.terms);
}

/** 读者写的那一种写法在，就比只有别的写法（别名、数的另一种写法）的靠前。 */
function literalness(text: string, term: Term): number {
  return occurrences(text, term.text).length > 0 ? 1 : 0.5;
}

function scoreTerm(record: Prepared, term: Term): number {
  let score = 0;
  if (term.forms.includes(record.titleText)) score += WEIGHT.titleEqual;
  else if (hasTerm(record.titleText, term)) {
    score += WEIGHT.title + (WEIGHT.titleShare * term.text.length) / record.titleText.length;
  }
  if (record.order !== undefined && term.forms.includes(record.sectionText)) {
    score += WEIGHT.section / record.order;
  }
  if (record.aliasTexts.some((alias) => term.forms.includes(alias))) score += WEIGHT.alias;
  for (const role of ['heading', 'lead', 'key'] as const) {
    if (blocksOf(record, role).some(({ norm }) => hasTerm(norm.text, term))) score += WEIGHT[role];
  }
  const count = countTerm(record.text, term);
  const share = Math.min(1, (count * term.text.length * 10) / Math.max(400, record.text.length));
  return score + WEIGHT.body * Math.log2(1 + count) + WEIGHT.body * share;
}

function togetherness(record: Prepared, terms: readonly Term[]): number {
  if (terms.length < 2) return 0;
  const most = Math.max(
    0,
    ...record.blocks.map(({ norm }) => terms.filter((term) => hasTerm(norm.text, term)).length),
  );
  return (TOGETHER * (most - 1)) / (terms.length - 1);
}

/** 查不到原句时，一段文字里能对上的片段。 */
export interface Coverage {
  /** 对上的片段，规范形，长的在前。 */
  pieces: string[];
  /** 0–1：片段长度平方和与整句之比，长片段远胜于零散的二字。 */
  share: number;
}

/** 从左到右取最长的对得上的片段（至少两个字）。 */
export function coverage(text: string, phrase: string): Coverage {
  const pieces: string[] = [];
  const chars = [...phrase];
  let squares = 0;
  let at = 0;
  while (at < chars.length - 1) {
    let length = 0;
    let piece = '';
    for (let end = at + 2; end <= chars.length; end += 1) {
      const candidate = chars.slice(at, end).join('');
      if (!text.includes(candidate)) break;
      piece = candidate;
      length = end - at;
    }
    if (length === 0) at += 1;
    else {
      pieces.push(piece);
      squares += length ** 2;
      at += length;
    }
  }
  pieces.sort((a, b) => b.length - a.length);
  return { pieces, share: chars.length === 0 ? 0 : squares / chars.length ** 2 };
}

/** 退而求其次时的分数：看题目，也看最相合的一段。 */
export function scoreLoose(record: Prepared, phrases: readonly string[]): number {
  if (phrases.length === 0) return 0;
  const total = phrases.reduce((sum, phrase) => {
    const title = coverage(record.titleText, phrase).share;
    const best = Math.max(0, ...record.blocks.map(({ norm }) => coverage(norm.text, phrase).share));
    const whole = coverage(`${record.titleText}\n${record.text}`, phrase).share;
    return sum + title * 1.5 + best + whole;
  }, 0);
  return total / phrases.length;
}

/** 结果的先后：文章在名录条目前，分数高的在前，同分时新的在前。 */
export function compareHits(
  a: { kind: string; score: number; date?: string | undefined },
  b: { kind: string; score: number; date?: string | undefined },
): number {
  const article = Number(b.kind === '文章') - Number(a.kind === '文章');
  return article || b.score - a.score || (b.date ?? '').localeCompare(a.date ?? '');
}
