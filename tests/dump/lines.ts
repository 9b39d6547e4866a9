/** Indented lines: two spaces a level. */
export const indent = (lines: readonly string[], by = 1): string[] =>
  lines.map((line) => `${'  '.repeat(by)}${line}`);

/** One sentence a line; what stands between brackets of the dump's own stays in one piece. */
export function sentences(text: string): string[] {
  const lines: string[] = [];
  let line = '';
  let inside = 0;
  for (const [index, character] of [...text].entries()) {
    line += character;
    if ('〔‹'.includes(character)) inside += 1;
    if ('〕›'.includes(character)) inside -= 1;
    const next = [...text][index + 1] ?? '';
    if (
      inside === 0 &&
      /[。！？”’》）〕›]/.test(character) &&
      /[。！？][”’》）]*(?:[〔‹].*[〕›])*$/.test(line)
    ) {
      if (/[”’》）〔]/.test(next)) continue;
      lines.push(line.trim());
      line = '';
    }
  }
  return [...lines, line.trim()].filter((part) => part !== '');
}

/** A label and its text: on one line when it is one sentence, below it when there are several. */
export function labelled(label: string, text: string): string[] {
  const parts = sentences(text);
  if (parts.length === 0) return [label];
  if (parts.length === 1) return [`${label} | ${parts[0] ?? ''}`];
  return [label, ...indent(parts)];
}

/** Data as indented JSON without quotes round plain keys, one value a line. */
export function dataLines(value: unknown): string[] {
  if (Array.isArray(value)) {
    return value.flatMap((item) => {
      const [first = '', ...rest] = dataLines(item);
      return [`- ${first}`, ...indent(rest)];
    });
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, item]) =>
      typeof item === 'object' && item !== null
        ? [`${key}:`, ...indent(dataLines(item))]
        : [`${key}: ${String(item)}`],
    );
  }
  return [String(value)];
}
