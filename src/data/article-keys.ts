import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { articlePath } from '../site/url.ts';
import { readEnvironment } from '../site/environment.ts';
import { type ArticleView, getNeighbours } from './articles.ts';
import { once } from './once.ts';
import { getSharedPage } from './shared-pages.ts';

/** 各份清单的原文合起来的摘要：清单动一个字，每篇文章都可能要变，全部重排。 */
const getListsDigest = once(() => {
  const { contentDir } = readEnvironment(process.env);
  const hash = createHash('sha256');
  for (const name of readdirSync(contentDir).sort())
    if (name.endsWith('.yaml') && name !== 'redirects.yaml')
      hash.update(name).update(readFileSync(join(contentDir, name)));
  return Promise.resolve(hash.digest('hex'));
});

const shown = ({ slug, headline, kicker, lead }: ArticleView): unknown => [slug, headline, kicker, lead];

/**
 * 一篇文章的页面由哪些内容决定，合成一个钥匙；没有变，构建就照抄上一次的页面，不再渲染。
 * 程序与设置由 Astro 自己比（experimental.incrementalBuild）。
 */
export async function getArticleKey(article: ArticleView): Promise<string> {
  const [lists, page, { previous, next, related }] = await Promise.all([
    getListsDigest(),
    getSharedPage(articlePath(article.slug)),
    getNeighbours(article.slug),
  ]);
  const around = [previous, next, ...related].map((other) => other && shown(other));
  return createHash('sha256')
    .update(JSON.stringify([lists, article.body, page, around]))
    .digest('hex');
}
