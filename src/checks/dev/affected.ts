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

/** 这几类错误让整份清单读不出来，哪一页都靠不住。 */
const EVERYWHERE = new Set([
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
    const article = /articles\/([^/]+)\.\w+$/.exec(file)?.[1];
    if (article !== undefined) return path === `/articles/${article}/`;
    return EVERYWHERE.has(rule) || (PAGES[file.replace(/^.*\//, '')] ?? ['/']).includes(path);
  });
}
