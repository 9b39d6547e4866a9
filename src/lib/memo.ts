/** The same function, knowing what it has made of each key: it is made once. */
export function memo<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}

/** The same of what has no key: made when it is first asked for. */
export function lazy<Value>(make: () => Value): () => Value {
  const made = memo((_: undefined) => make());
  return () => made(undefined);
}
