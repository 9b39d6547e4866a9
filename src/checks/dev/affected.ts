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
 * These make a file unreadable or leave a reference dangling: no page that uses it can be drawn, and Astro would say
 * so in English. Which pages use it is not known here, so every page lists them.
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

/** Keeps pages from being drawn, perhaps also those of other articles. */
export const isFatal = ({ rule }: Problem): boolean => EVERYWHERE.has(rule);

function isOf(path: string, { file }: Problem): boolean {
  const article = /articles\/([^/]+)\.\w+$/.exec(file)?.[1];
  if (article !== undefined) return path === `/articles/${article}/`;
  return (PAGES[file.replace(/^.*\//, '')] ?? ['/']).includes(path);
}

/** The problems to show on the page at `path`, and those of other pages. */
export function problemsAt(
  path: string,
  problems: readonly Problem[],
): Record<'here' | 'elsewhere', Problem[]> {
  const shown = (problem: Problem): boolean => isFatal(problem) || isOf(path, problem);
  return {
    here: problems.filter(shown),
    elsewhere: problems.filter((problem) => !shown(problem)),
  };
}
