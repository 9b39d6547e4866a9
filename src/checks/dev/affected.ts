import type { Problem } from '../problem.ts';

const PAGES: Record<string, string[]> = {
  'feature.yaml': ['/', '/about/'],
  'geography.yaml': ['/', '/directory/'],
  'charts.yaml': ['/data/', '/directory/'],
  'cooperation.yaml': ['/cooperation/'],
  'pictures.yaml': ['/'],
  'facts.yaml': ['/data/'],
  'events.yaml': ['/timeline/'],
  'people.yaml': ['/directory/'],
  'organizations.yaml': ['/directory/'],
  'places.yaml': ['/directory/'],
  'glossary.yaml': ['/directory/'],
};

/**
 * 这几类错误让一份文件读不出来，或让别处的引用落空：凡要用到它的页面都画不成，Astro 会给出英文的调用栈。
 * 哪些页面用到它说不准，所以每一页都先列出它们。
 */
const EVERYWHERE = new Set([
  'encoding',
  'frontmatter',
  'mdx-syntax',
  'reference',
  'unknown-picture',
  'unknown-chart',
  'broken-picture',
  'missing-picture',
  'picture-place',
  'yaml',
  'schema',
  'unknown-field',
  'missing-file',
  'empty-collection',
  'duplicate-id',
]);

/** 开发时，打开 `path`（不含部署路径）应看到的错误。 */
export function problemsAt(path: string, problems: readonly Problem[]): Problem[] {
  return problems.filter(({ file, rule }) => {
    if (EVERYWHERE.has(rule)) return true;
    const article = /articles\/([^/]+)\.\w+$/.exec(file)?.[1];
    if (article !== undefined) return path === `/articles/${article}/`;
    return (PAGES[file.replace(/^.*\//, '')] ?? ['/']).includes(path);
  });
}
