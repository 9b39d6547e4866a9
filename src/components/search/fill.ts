/** Puts values into the places of an interface word: `fill('找到{n}条', { n: 3 })`. Unknown places stay. */
export function fill(words: string, values: Readonly<Record<string, string | number>>): string {
  return words.replace(/\{(?<name>\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
