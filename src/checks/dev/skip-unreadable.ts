import type { Loader, LoaderContext } from 'astro/loaders';

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
