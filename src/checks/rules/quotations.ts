import { claimsOf } from '../claims.ts';
import type { Rule } from '../model.ts';
import { ledgerPhrases, quotedTerms } from '../phrases.ts';
import { factsCited } from '../text/passage.ts';
import { bare, quotedTexts } from '../text/quoted.ts';

/** Words in “ ” are a `quote` of a fact that the text rests on, a set phrase, a name or a term. */
export const quotations: Rule = function* (model) {
  const said = ledgerPhrases(model, 'quote');
  const free = new Set([...ledgerPhrases(model, 'whole').keys(), ...quotedTerms(model)]);
  for (const { passages, facts, source, editorial } of claimsOf(model))
    for (const passage of editorial === true ? [] : passages) {
      // A block without marks rests on the whole article.
      const own = passage.cites.length > 0;
      const cited = own ? factsCited(passage) : facts;
      for (const { text, index } of quotedTexts(passage.text)) {
        const phrase = bare(text);
        const holders = said.get(phrase);
        if (phrase === '' || holders?.some((id) => cited.includes(id)) === true) continue;
        const place = { ...passage.at(index), rule: 'quotation' };
        if (holders !== undefined) {
          const message = `引语“${text}”出自事实${holders.join('、')}，${own ? '这一段引用的事实' : source}里没有它。`;
          const remedy = `引用那条事实，如 <Cite fact="${holders[0] ?? ''}">；不引就不加引号，用自己的话转述。`;
          yield { ...place, message, remedy };
        } else if (!free.has(phrase)) {
          const known = phrase.length > 1 ? [...said.keys(), ...free] : [];
          const longer = known.find((other) => other.includes(phrase));
          const message = `引号里的“${text}”，事实清单的 quote、whole 里没有，也不是名录里的名字。`;
          const remedy =
            longer === undefined
              ? '不是原话就去掉引号，用自己的话转述；确是原话或固定提法，照来源写进那条事实的 quote 或 whole。'
              : `照清单写全：“${longer}”；不然去掉引号，用自己的话转述。`;
          yield { ...place, message, remedy };
        }
      }
    }
};
