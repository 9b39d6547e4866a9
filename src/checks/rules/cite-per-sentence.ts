import type { Rule } from '../model.ts';
import { sentencesOf } from '../text/passage.ts';

/** One <Cite> a sentence at most, or notes grow like weeds. */
export const citePerSentence: Rule = ({ articles }) =>
  articles
    .flatMap(({ blocks }) => blocks.flatMap((block) => sentencesOf(block)))
    .flatMap(({ cites, at }) =>
      cites.slice(1).map(({ start }) => ({
        ...at(start),
        rule: 'cite-per-sentence',
        message: '一句话里有不止一处 Cite。',
        remedy: '拆成两句，或并成一处：fact="编号一 编号二"。',
      })),
    );
