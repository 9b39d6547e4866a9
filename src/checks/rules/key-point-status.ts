import type { ArticleFile, Rule } from '../model.ts';
import type { Problem } from '../problem.ts';
import { soundsPlanned, PLAN_WORDS } from '../text/plan-words.ts';
import { soundsUnderWay, UNDER_WAY_WORDS } from '../text/status-words.ts';

const SAID: Record<string, { name: string; says: (text: string) => boolean; words: string }> = {
  planned: { name: '计划', says: soundsPlanned, words: PLAN_WORDS },
  ongoing: { name: '进行中的事', says: soundsUnderWay, words: UNDER_WAY_WORDS },
};

/** The facts that a block's marks cite. */
function citedIn({ blocks }: ArticleFile, id: string): string[] {
  return blocks.flatMap((block) => (block.id === id ? block.cites.flatMap(({ facts }) => facts) : []));
}

/** A key point whose paragraph rests on plans alone, or on what is under way alone, says so. */
export const keyPointStatus: Rule = (model) => {
  const statuses = new Map(model.facts.map(({ id, raw }) => [id, String(raw['status'])]));
  return model.articles.flatMap((article) =>
    (article.frontmatter.data?.keyPoints ?? []).flatMap(({ text, to }, index): Problem[] => {
      const found = new Set(citedIn(article, to).map((id) => statuses.get(id) ?? ''));
      const [status = ''] = found;
      const told = found.size === 1 ? SAID[status] : undefined;
      if (told === undefined || told.says(text)) return [];
      return [
        {
          ...article.frontmatter.at('keyPoints', index, 'text'),
          rule: 'key-point-status',
          message: `这一条要点指向的段落说的全是${told.name}，要点没有说明。`,
          remedy: `写明，用上：${told.words}。`,
        },
      ];
    }),
  );
};
