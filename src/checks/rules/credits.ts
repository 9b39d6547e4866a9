import type { Rule } from '../model.ts';
import type { Problem } from '../problem.ts';
import { listedFacts } from '../claims.ts';

/** “某某 摄” → 某某. */
const bare = (credit: string): string =>
  credit.replace(/^(?:摄影|供图|绘制|作者)[：:\s]*|[\s]*(?:摄影|摄|供图|图|绘制|绘|提供)$/gu, '').trim();

/** Who took or gave a picture of the source, and what it shows, stand in the picture's fact. */
export const credits: Rule = (model) =>
  model.pictures.flatMap((entry): Problem[] => {
    const { data } = entry;
    const facts = model.facts.flatMap(({ data: fact }) =>
      fact !== undefined && listedFacts(entry).includes(fact.id) ? [fact] : [],
    );
    if (data?.kind !== 'missing-photo' || facts.length === 0) return [];
    const text = facts.map(({ statement, by = '', caveat = '' }) => `${statement}${by}${caveat}`).join('\n');
    const ids = facts.map(({ id }) => id).join('、');
    return (['credit', 'caption'] as const)
      .filter(
        (field) =>
          !text.includes(field === 'credit' ? bare(data.credit) : data.caption.replace(/（.*?）/gu, '')),
      )
      .map((field) => ({
        ...entry.at(field),
        rule: 'credit',
        message: `照片的${field === 'credit' ? '署名' : '图说'}“${data[field]}”不见于它的事实（${ids}）。`,
        remedy: '照事实写；事实写错的，照来源改事实。',
      }));
  });
