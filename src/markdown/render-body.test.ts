import { expect, it } from 'vitest';
import { createBodyRenderer } from './render-body.ts';

const render = await createBodyRenderer({ base: '/feature/', contentDir: 'tests/fixtures/feature' });
const source = [
  '## 小标题 ^head',
  '桥长<Cite fact="a">100米</Cite>，见[渡口](/articles/ferry/)。 ^first',
  '<Note fact="a">还有**一句。**没有写。</Note>',
  '| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |',
  '^rows',
].join('\n\n');

it('文字去掉标记、组件和块编号，留下读到的', async () => {
  const { text } = await render(source, 'a.mdx');
  expect(text.split('\n').slice(0, 2)).toEqual(['小标题', '桥长100米，见渡口。']);
});

it('HTML 连成段，组件留给版面，小标题与注另记', async () => {
  const { pieces, headings, citations } = await render(source, 'a.mdx');
  expect(headings).toEqual([{ depth: 2, slug: 'head', text: '小标题' }]);
  expect(citations).toEqual([{ number: 1, facts: ['a'], refs: ['cite-1'] }]);
  expect(
    pieces.filter((piece) => typeof piece !== 'string').map(({ name, props }) => ({ name, props })),
  ).toEqual([
    { name: 'Note', props: { fact: 'a' } },
    { name: 'table', props: { id: 'rows' } },
  ]);
  expect(pieces[0]).toContain('<a href="/feature/articles/ferry/">渡口</a>');
  expect(JSON.stringify(pieces)).toContain('<strong>一句。</strong>');
  expect(JSON.stringify(pieces)).toContain('<thead><tr><th>甲</th><th>乙</th></tr></thead>');
});

it('同时排几篇，互不相干', async () => {
  const [one, two] = await Promise.all([render('甲 ^a', 'a.mdx'), render('乙 ^b', 'b.mdx')]);
  expect([one.text, two.text]).toEqual(['甲', '乙']);
});
