import type { ElementContent, Nodes } from 'hast';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { sourceArticles } from './content.ts';
import { builtPages, builtSite, squeeze } from './site.ts';

const site = builtSite();
const articles = sourceArticles(site.contentDir);
const pages = new Map(builtPages(site.dir).map((page) => [page.path, page]));

/** 页面加进正文里的东西：注号、本节链接。 */
function isAdded(node: ElementContent): boolean {
  if (node.type !== 'element') return false;
  const classes = Array.isArray(node.properties['className']) ? node.properties['className'] : [];
  return classes.includes('cite') || classes.includes('anchor');
}

function readableText(node: Nodes): string {
  if (node.type === 'element' && (node.tagName === 'script' || node.tagName === 'style')) return '';
  if (!('children' in node)) return toString(node);
  return (node.children as ElementContent[])
    .filter((child) => !isAdded(child))
    .map(readableText)
    .join('');
}

/** 文章里有、给出的文字里没有的段落。 */
function missing(wanted: readonly string[], text: string): string[] {
  return wanted.filter((block) => !text.includes(squeeze(block)));
}

describe('不用脚本就能读全文', () => {
  it.each(articles)(
    '$slug：标题、导语、要点与正文都在 HTML 里',
    ({ slug, headline, lead, keyPoints, blocks }) => {
      const tree = pages.get(`/articles/${slug}/`)?.tree;
      const text = tree === undefined ? '' : squeeze(readableText(tree));
      const wanted = [headline.replaceAll('|', ''), lead, ...keyPoints.map((point) => point.text), ...blocks];
      expect(missing(wanted, text)).toEqual([]);
    },
  );
});
