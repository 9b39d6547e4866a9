/** A text in quotation marks and where it begins. */
export interface Quoted {
  /** Without the outer marks. */
  text: string;
  /** Of the opening mark. */
  index: number;
}

/** What stands in “ ”, outermost marks only; quotations within are part of it. */
export function quotedTexts(text: string): Quoted[] {
  const found: Quoted[] = [];
  let open = -1;
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === '“') {
      if (depth === 0) open = index;
      depth += 1;
    } else if (text[index] === '”' && depth > 0) {
      depth -= 1;
      if (depth === 0) found.push({ text: text.slice(open + 1, index), index: open });
    }
  }
  return found;
}

/** A phrase as it is compared: without quotation marks, spaces and closing marks. */
export function bare(phrase: string): string {
  return phrase.replace(/[“”‘’\s]/gu, '').replace(/[，。；：、！？]+$/u, '');
}
