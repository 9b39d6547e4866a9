import { statusesOf } from '../ledger.ts';
import type { Rule } from '../model.ts';
import { factsCited } from '../text/passage.ts';
import { soundsPlanned, PLAN_WORDS } from '../text/plan-words.ts';
import { soundsUnderWay, UNDER_WAY_WORDS } from '../text/status-words.ts';

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
