import { expect, it } from 'vitest';
import { feedHtml } from './feed-html.ts';

it('地址补全，注号、锚点、脚本和样式去掉，文字不少', () => {
  const html =
    '<p id="a" class="x">去<a href="/articles/b/">乙文</a><sup class="cite"><a href="#fn-1">1</a></sup>。</p><h2>题<a class="anchor" href="#h"></a></h2><style>p{}</style><script>1</script>';
  expect(feedHtml(html, 'https://example.com/articles/a/')).toBe(
    '<p id="a">去<a href="https://example.com/articles/b/">乙文</a>。</p><h2>题</h2>',
  );
});

it('图离了样式不成样子：去掉画，留下图说与表', () => {
  const html =
    '<link rel="stylesheet" href="/c.css"><figure><figcaption>图题</figcaption><svg><text>39个</text></svg><table><tbody><tr><td>39个</td></tr></tbody></table></figure>';
  expect(feedHtml(html, 'https://example.com/articles/a/')).toBe(
    '<figure><figcaption>图题</figcaption><table><tbody><tr><td>39个</td></tr></tbody></table></figure>',
  );
});
