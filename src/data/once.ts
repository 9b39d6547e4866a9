/** Loads once a build; in development every time, so that changes show. */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () => {
    if (import.meta.env.DEV) return load();
    loaded ??= load();
    return loaded;
  };
}

/** The same for each key. */
export function onceFor<Key, T>(load: (key: Key) => Promise<T>): (key: Key) => Promise<T> {
  const loaded = new Map<Key, () => Promise<T>>();
  return (key) => {
    const known = loaded.get(key) ?? once(() => load(key));
    loaded.set(key, known);
    return known();
  };
}
