import { type Result, structuredDataTestHtml } from 'structured-data-testing-tool';
import presets from 'structured-data-testing-tool/presets.js';
import { graph, type Node } from './metadata.ts';
import type { BuiltPage } from './site.ts';

/** 只写着 `@id` 的一处，换成它指的对象；搜索引擎也是这样读的。 */
function resolved(node: Node, byId: ReadonlyMap<unknown, Node>): Node {
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => {
      const reference = value as Node | null;
      const isReference = typeof value === 'object' && value !== null && Object.keys(value).join() === '@id';
      return [key, (isReference ? byId.get(reference?.['@id']) : undefined) ?? value];
    }),
  );
}

/** 这个工具不认 `@graph`：把里面的对象一个个摊开，各写一段；页面别处不动。 */
export function spread(page: BuiltPage): string {
  const nodes = graph(page);
  const byId = new Map(nodes.map((node) => [node['@id'], node]));
  const scripts = nodes.map(
    (node) =>
      `<script type="application/ld+json">${JSON.stringify(resolved(node, byId)).replaceAll('<', '\\u003c')}</script>`,
  );
  const bare = page.html.replaceAll(/<script type="application\/ld\+json">.*?<\/script>/gs, '');
  return bare.replace('</head>', () => `${scripts.join('')}</head>`);
}

/** 用谷歌、脸书、推特三套要求查一页；不过的也照样还回结果。 */
export async function run(html: string): Promise<Result> {
  const { Google, Facebook, Twitter } = presets;
  try {
    return await structuredDataTestHtml(html, { presets: [Google, Facebook, Twitter] });
  } catch (error) {
    const { res } = error as { res?: Result };
    if (res === undefined) throw error;
    return res;
  }
}

/** 各项检查写成一句。 */
export const named = (checks: Result['failed']): string[] =>
  checks.map(({ type, test }) => `${type} ${test}`);
