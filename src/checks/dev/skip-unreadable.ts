import type { Loader, LoaderContext } from 'astro/loaders';

/** 形状不对的一条：不收进集合。 */
const UNREADABLE = {};

/**
 * 开发时，读不懂的一条先跳过，由内容检查在浏览器里列出；Astro 自己会抛英文的错误，
 * 启动时碰上还会整个停下。构建时检查在前，不必跳，也就不跳，免得遮住错误。
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
