import { claimsOf } from '../claims.ts';
import type { Rule } from '../model.ts';
import { ledgerPhrases, quotedTerms } from '../phrases.ts';
import type { Problem } from '../problem.ts';
import type { Block } from '../text/block.ts';
import type { Passage } from '../text/passages.ts';
import { bare, quotedTexts } from '../text/quoted.ts';

/** The facts that a block cites itself; nothing for blocks without marks, which rest on the whole article. */
function citedIn(passage: Passage | Block): string[] | undefined {
  if (!('cites' in passage) || passage.cites.length === 0) return undefined;
  return passage.cites.flatMap(({ facts }) => facts);
}

/** Words in “ ” are a `quote` of a fact that the text rests on, a set phrase, a name or a term. */
export const quotations: Rule = (model) => {
  if (model.unreadable.has('facts.yaml')) return [];
  const said = ledgerPhrases(model, 'quote');
  const free = new Set([...ledgerPhrases(model, 'whole').keys(), ...quotedTerms(model)]);
  const claims = claimsOf(model).filter(({ editorial }) => editorial !== true);
  return claims.flatMap(({ passages, facts, source }) =>
    passages
      .flatMap((passage) =>
        quotedTexts(passage.text).map((found) => ({ ...found, at: passage.at, cited: citedIn(passage) })),
      )
      .flatMap(({ text, index, at, cited = facts }): Problem[] => {
        const phrase = bare(text);
        const holders = said.get(phrase);
        if (phrase === '' || holders?.some((id) => cited.includes(id)) === true) return [];
        if (holders !== undefined) {
          const message = `引语“${text}”出自事实${holders.join('、')}，${cited === facts ? source : '这一段引用的事实'}里没有它。`;
          const remedy = `引用那条事实，如 <Cite fact="${holders[0] ?? ''}">；不引就不加引号，用自己的话转述。`;
          return [{ ...at(index), rule: 'quotation', message, remedy }];
        }
        if (free.has(phrase)) return [];
        const longer = [...said.keys(), ...free].find((known) => known.includes(phrase) && phrase.length > 1);
        const message = `引号里的“${text}”，事实清单的 quote、whole 里没有，也不是名录里的名字。`;
        const remedy =
          longer === undefined
            ? '不是原话就去掉引号，用自己的话转述；确是原话或固定提法，照来源写进那条事实的 quote 或 whole。'
            : `照清单写全：“${longer}”；不然去掉引号，用自己的话转述。`;
        return [{ ...at(index), rule: 'quotation', message, remedy }];
      }),
  );
};
