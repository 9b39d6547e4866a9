import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { splitFrontmatter } from './frontmatter.ts';
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

/** A file that is left out is not asked for; while writing, one that comes, or comes back, is read. */
export function whenThere(file: string, loader: Loader): Loader {
  return {
    ...loader,
    load: async (context) => {
      if (existsSync(file)) await loader.load(context);
      context.watcher?.on('add', (added) => {
        if (resolve(added) === resolve(file)) void loader.load(context);
      });
    },
  };
}

/** An entry of the wrong shape is not taken in. */
const UNREADABLE = {};

/**
 * While writing, an entry that cannot be read is left out and told in the browser by the content checks; Astro would
 * throw in English, and stop altogether at the start. In a build the checks come first and nothing is left out.
 */
export function skipUnreadable(loader: Loader): Loader {
  return {
    ...loader,
    load: (context) =>
      context.watcher === undefined ? loader.load(context) : loadWhenReadable(loader, skipping(context)),
  };
}

/** A file that is not YAML at all stops the whole loader: try again at the editor's next save. */
async function loadWhenReadable(loader: Loader, context: LoaderContext): Promise<void> {
  try {
    await loader.load(context);
  } catch {
    context.watcher?.once('change', () => void loadWhenReadable(loader, context));
  }
}

function skipping(context: LoaderContext): LoaderContext {
  const parseData = async (entry: { id: string; data: Record<string, unknown>; filePath?: string }) => {
    try {
      return await context.parseData(entry);
    } catch {
      return UNREADABLE;
    }
  };
  return {
    ...context,
    parseData: parseData as LoaderContext['parseData'],
    store: {
      ...context.store,
      set: (entry) => entry.data !== UNREADABLE && context.store.set(entry),
    },
  };
}
