import { describe, expect, it } from 'vitest';
import { sourceArticles } from './content.ts';
import { missing, readableText } from './readable.ts';
import { builtPages, builtSite, squeeze } from './site.ts';

const site = builtSite();
const articles = sourceArticles(site.contentDir);
const pages = new Map(builtPages(site.dir).map((page) => [page.path, page]));

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
