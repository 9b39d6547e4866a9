import { readFileSync } from 'node:fs';
import type { Loader } from 'astro/loaders';
import { splitFrontmatter } from './mdx-source.ts';
import { parseYaml } from './yaml-source.ts';

/** The fields of an article as the content checks read them: dates stay text. */
function fieldsOf(file: string): Record<string, unknown> {
  const { yaml = '' } = splitFrontmatter(readFileSync(file, 'utf8'));
  return (parseYaml(file, yaml).value ?? {}) as Record<string, unknown>;
}

/** An article's fields are what the content checks have seen, not another reading of the same lines. */
export function asChecked(loader: Loader): Loader {
  return {
    ...loader,
    load: (context) =>
      loader.load({
        ...context,
        parseData: (entry) => {
          const data = entry.filePath === undefined ? entry.data : fieldsOf(entry.filePath);
          return context.parseData({ ...entry, data: data as typeof entry.data });
        },
      }),
  };
}
