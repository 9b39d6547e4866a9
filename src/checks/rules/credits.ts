import { ledgerOf, listedFacts } from '../ledger.ts';
import type { Rule } from '../model.ts';

/** “某某 摄” → 某某. */
const bare = (credit: string): string =>
  credit.replace(/^(?:摄影|供图|绘制|作者)[：:\s]*|[\s]*(?:摄影|摄|供图|图|绘制|绘|提供)$/gu, '').trim();

/** Who took or gave a picture of the source, and what it shows, stand in the picture's fact. */
export const credits: Rule = function* (model) {
  const ledger = ledgerOf(model);
  for (const entry of model.pictures) {
    const { data, at } = entry;
    const facts = listedFacts(entry).flatMap((id) => ledger.get(id) ?? []);
    if (data?.kind !== 'missing-photo' || facts.length === 0) continue;
    const text = facts.map(({ statement, by = '', caveat = '' }) => `${statement}${by}${caveat}`).join('\n');
    const ids = facts.map(({ id }) => id).join('、');
    const said = [
      ['credit', '署名', bare(data.credit)],
      ['caption', '图说', data.caption.replace(/（.*?）/gu, '')],
    ] as const;
    for (const [field, name, words] of said) {
      const message = `照片的${name}“${data[field]}”不见于它的事实（${ids}）。`;
      const remedy = '照事实写；事实写错的，照来源改事实。';
      if (!text.includes(words)) yield { ...at(field), rule: 'credit', message, remedy };
    }
  }
};
