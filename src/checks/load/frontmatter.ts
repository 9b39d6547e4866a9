/** A file → its YAML, undefined where it has none, and its text; both with blanks before, so that line numbers stay. */
export function splitFrontmatter(text: string): { yaml: string | undefined; body: string } {
  const match = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*$/mu.exec(text);
  if (match?.index !== 0) return { yaml: undefined, body: text };
  const whole = match[0];
  return { yaml: `\n${match[1] ?? ''}`, body: whole.replace(/[^\n]/g, ' ') + text.slice(whole.length) };
}
