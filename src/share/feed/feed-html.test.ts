import { expect, it } from 'vitest';
import { feedHtml } from './feed-html.ts';

const PAGE = 'https://example.com/sub/articles/a/';

it('地址补全，锚点、回链、脚本和样式去掉，注号与文字不少', () => {
  const html =
    '<!--x--><p id="a" class="x" data-y="1">去<a href="/sub/articles/b/" rel="prev">乙文</a><sup class="cite"><a href="#fn-1">1</a></sup>。</p>' +
    '<h2>题<a class="anchor" href="#h"></a></h2><footer class="back no-print"><a href="#cite-1">↩</a></footer><style>p{}</style><script>1</script>';
  expect(feedHtml(html, PAGE)).toBe(
    '<p id="a">去<a href="https://example.com/sub/articles/b/">乙文</a><sup><a href="https://example.com/sub/articles/a/#fn-1">1</a></sup>。</p><h2>题</h2>',
  );
});

it('多种格式的图只留一张，没有相对地址', () => {
  const html =
    '<figure><picture><source srcset="/a.avif 1x"><img src="/a.jpg" srcset="/a.jpg 1x" alt="图" width="4" height="3" loading="lazy"></picture></figure>';
  expect(feedHtml(html, PAGE)).toBe(
    '<figure><img src="https://example.com/a.jpg" alt="图" width="4" height="3"></figure>',
  );
});

it('图离了样式不成样子：去掉画，留下图说与表', () => {
  const html =
    '<link rel="stylesheet" href="/c.css"><figure><figcaption>图题</figcaption><div role="img" aria-label="39个"><svg aria-hidden="true"><text>39个</text></svg></div><table><tbody><tr><td>39个</td></tr></tbody></table></figure>';
  expect(feedHtml(html, PAGE)).toBe(
    '<figure><figcaption>图题</figcaption><table><tbody><tr><td>39个</td></tr></tbody></table></figure>',
  );
});
