import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { expect, it } from 'vitest';
import { frontmatterOf } from './body-frontmatter.ts';
import { createMentionFinder } from './mentions.ts';
import { remarkBlockIds } from './remark-block-ids.ts';
import { remarkCitations } from './remark-citations.ts';
import { remarkSummary } from './remark-summary.ts';

const known = {
  find: createMentionFinder([
    { id: 'bridge', names: ['青石桥'] },
    { id: 'ferry', names: ['渡口', '老渡口'] },
  ]),
  notes: new Map([
    ['a', '注'],
    ['b', '另一条注'],
  ]),
};
const processor = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkBlockIds)
  .use(remarkSummary, known)
  .use(remarkCitations, known);

async function found(source: string, lead = ''): Promise<ReturnType<typeof frontmatterOf>> {
  const file = new VFile({ value: source, path: 'a.mdx', data: { astro: { frontmatter: { lead } } } });
  await processor.run(processor.parse(file), file);
  return frontmatterOf(file);
}

const source = [
  '## 小标题 ^head',
  '桥长<Cite fact="a b">100米</Cite>，见[渡口](/articles/ferry/)。 ^first',
  '<Note fact="c">还有**一句。**没有写。</Note>',
  '又说<Cite fact="a b">一遍</Cite>。',
].join('\n\n');

it('counts what the reader reads: no marks, no block ids, no note numbers; the lead counts', async () => {
  const { summary } = await found('桥长<Cite fact="a">100米</Cite>，见[渡口](/x/)。 ^first', '导语。');
  const plain = await found('桥长100米，见渡口。', '导语。');
  expect(summary?.characters).toBe(plain.summary?.characters);
  expect((await found('桥。')).summary?.characters).toBeLessThan(plain.summary?.characters ?? 0);
});

it('lists the facts of citations and notes in order, with repeats', async () => {
  expect((await found(source)).summary?.facts).toEqual(['a', 'b', 'c', 'a', 'b']);
});

it('lists the entries that lead and text mention, once each', async () => {
  expect((await found(source, '青石桥旁的老渡口。')).summary?.mentions).toEqual(['bridge', 'ferry']);
});

it('numbers the notes by their facts, with every place that cites them', async () => {
  expect((await found(source)).citations).toEqual([
    { number: 1, facts: ['a', 'b'], refs: ['cite-1', 'cite-1-2'] },
  ]);
});

it('leaves no mark where the facts add nothing', async () => {
  expect((await found('桥长<Cite fact="d">100米</Cite>。')).citations).toEqual([]);
});
