import { describe, expect, it } from 'vitest';
import { sourceArticles } from './content.ts';
import { missing, readableText } from './readable.ts';
import { builtPages, builtSite, squeeze } from './site.ts';

const site = builtSite();
const articles = sourceArticles(site.contentDir);
const pages = new Map(builtPages(site.dir).map((page) => [page.path, page]));

describe('the whole text reads without scripts', () => {
  it.each(articles)(
    '$slug: headline, lead, key points and body are in the HTML',
    ({ slug, headline, lead, keyPoints, blocks }) => {
      const tree = pages.get(`/articles/${slug}/`)?.tree;
      const text = tree === undefined ? '' : squeeze(readableText(tree));
      const wanted = [headline.replaceAll('|', ''), lead, ...keyPoints.map((point) => point.text), ...blocks];
      expect(missing(wanted, text)).toEqual([]);
    },
  );
});
