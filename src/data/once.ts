/**
 * 构建时只读一次，全站共用；开发时每次重读，改了内容就看得到。
 * 每页都要读的数据经它一道，页数再多也只算一回。
 */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () => {
    if (import.meta.env.DEV) return load();
    loaded ??= load();
    return loaded;
  };
}

/** 按键各读一次，其余同 `once`。 */
export function onceFor<Key, T>(load: (key: Key) => Promise<T>): (key: Key) => Promise<T> {
  const loaded = new Map<Key, () => Promise<T>>();
  return (key) => {
    const known = loaded.get(key) ?? once(() => load(key));
    loaded.set(key, known);
    return known();
  };
}
