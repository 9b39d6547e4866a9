import { expect, it } from 'vitest';
import { feedHtml } from './feed-html.ts';

const inFeed = (html: string): string => feedHtml(html, 'https://example.com/a/');

it('what means something away from the page stays', () => {
  for (const kept of [
    '<h2 id="a">桥</h2>',
    '<a href="https://example.com/a/#b">桥</a>',
    '<img src="https://example.com/b.png" alt="桥" width="3" height="2">',
    '<table><tbody><tr><th scope="row" colspan="2">桥</th><td rowspan="2">桥</td></tr></tbody></table>',
    '<time datetime="2019-03-12">3月12日</time>',
    '<ol start="3"><li>桥</li></ol>',
    '<section role="note" aria-label="注">桥</section>',
    '<p lang="en">bridge</p>',
  ])
    expect(inFeed(kept)).toBe(kept);
});

it('what is for the page alone goes', () => {
  const gone =
    '<script>1</script><style>p{}</style><link href="a.css"><svg></svg><wbr><aside>桥</aside><footer>桥</footer>' +
    '<a class="anchor" href="#a"></a><div role="img">桥</div><!-- 桥 --><!-- 桥 -->';
  expect(inFeed(`<div>${gone}</div>`)).toBe('<div></div>');
  expect(inFeed('<p class="a" style="b" loading="lazy" tabindex="0" data-a="">桥</p>')).toBe('<p>桥</p>');
  expect(inFeed('<picture><source srcset="a.avif 1x"><img src="/a.png"></picture>')).toBe(
    '<img src="https://example.com/a.png">',
  );
});
