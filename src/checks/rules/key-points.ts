import { statusesOf } from '../ledger.ts';
import type { Rule } from '../model.ts';
import { shared } from '../text/likeness.ts';
import { fieldPassages } from '../text/passages.ts';
import { factsCited } from '../text/passage.ts';
import { PLAN_WORDS, soundsPlanned, soundsUnderWay, UNDER_WAY_WORDS } from '../text/status-words.ts';

/** A block that shares so many pairs of characters with a key point clearly tells of it. */
const TELLING = 9;
/** The block that a key point leads to shares at least this part of what the best one shares. */
const SHARE = 1 / 3;

/** Key points lead to blocks with an id, which tell of them, and none is said twice. */
export const keyPoints: Rule = function* ({ articles }) {
  for (const { frontmatter, blocks, blockIds } of articles.filter(({ isReadable }) => isReadable)) {
    for (const { text, at } of fieldPassages(frontmatter, 'keyPoints.*.to')) {
      const message = `正文里没有编号是“${text}”的段落。`;
      const remedy = '改成段末“^”后面的编号。';
      if (!blockIds.has(text)) yield { ...at(0), rule: 'key-point', message, remedy };
    }
    const said = new Set<string>();
    for (const { text, at } of fieldPassages(frontmatter, 'keyPoints.*.text')) {
      const message = `要点“${text}”写了两次。`;
      if (said.has(text)) yield { ...at(0), rule: 'key-point', message, remedy: '删去一条，或换成别的话。' };
      said.add(text);
    }
    for (const [index, { text, to }] of frontmatter.data?.keyPoints.entries() ?? []) {
      const scored = blocks
        .filter(({ id }) => id !== undefined)
        .map(({ id = '', text: words }) => ({ id, score: shared(text, words) }))
        .sort((one, other) => other.score - one.score);
      const own = scored.find(({ id }) => id === to);
      const [best] = scored;
      if (own === undefined || best === undefined || best.score < TELLING) continue;
      if (own.score >= best.score * SHARE) continue;
      const message = `要点“${text}”指到的段落“${to}”没有说它。`;
      const place = frontmatter.at('keyPoints', index, 'to');
      yield { ...place, rule: 'key-point', message, remedy: `说它的像是“${best.id}”。` };
    }
  }
};

const SAID: Record<string, { name: string; says: (text: string) => boolean; words: string }> = {
  planned: { name: '计划', says: soundsPlanned, words: PLAN_WORDS },
  ongoing: { name: '进行中的事', says: soundsUnderWay, words: UNDER_WAY_WORDS },
};

/** A key point whose paragraph rests on plans alone, or on what is under way alone, says so. */
export const keyPointStatus: Rule = function* (model) {
  const statuses = statusesOf(model);
  for (const { blocks, frontmatter } of model.articles)
    for (const [index, { text, to }] of frontmatter.data?.keyPoints.entries() ?? []) {
      const cited = blocks.filter(({ id }) => id === to).flatMap(factsCited);
      const [status = '', ...others] = new Set(cited.map((id) => statuses.get(id) ?? ''));
      const told = others.length === 0 ? SAID[status] : undefined;
      if (told === undefined || told.says(text)) continue;
      const message = `这一条要点指向的段落说的全是${told.name}，要点没有说明。`;
      const place = frontmatter.at('keyPoints', index, 'text');
      yield { ...place, rule: 'key-point-status', message, remedy: `写明，用上：${told.words}。` };
    }
};
