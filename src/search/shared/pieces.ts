/** 查不到原句时，一段文字里能对上的片段。 */
export interface Coverage {
  /** 对上的片段，规范形，长的在前。 */
  pieces: string[];
  /** 0–1：片段长度平方和与整句之比，长片段远胜于零散的二字。 */
  share: number;
}

/** 从左到右取最长的对得上的片段（至少两个字）。 */
export function coverage(text: string, phrase: string): Coverage {
  const pieces: string[] = [];
  const chars = [...phrase];
  let squares = 0;
  let at = 0;
  while (at < chars.length - 1) {
    let length = 0;
    let piece = '';
    for (let end = at + 2; end <= chars.length; end += 1) {
      const candidate = chars.slice(at, end).join('');
      if (!text.includes(candidate)) break;
      piece = candidate;
      length = end - at;
    }
    if (length === 0) at += 1;
    else {
      pieces.push(piece);
      squares += length ** 2;
      at += length;
    }
  }
  pieces.sort((a, b) => b.length - a.length);
  return { pieces, share: chars.length === 0 ? 0 : squares / chars.length ** 2 };
}

/**
 * 把一句切成候选里有的片段（至少两个字），片段越长越好；别处没有的字不要。
 * `六项合作包括` → `六项合作 包括`。
 * @param corpus 全部候选的规范形，连成一串。
 */
export function knownPieces(phrase: string, corpus: string): string[] {
  const chars = [...phrase];
  interface Cut {
    value: number;
    pieces: string[];
  }
  const best: Cut[] = [{ value: 0, pieces: [] }];
  for (let end = 1; end <= chars.length; end += 1) {
    let top = best[end - 1] ?? { value: 0, pieces: [] };
    for (let start = end - 2; start >= 0; start -= 1) {
      const piece = chars.slice(start, end).join('');
      if (!corpus.includes(piece)) break;
      const before = best[start] ?? { value: 0, pieces: [] };
      const value = before.value + (end - start) ** 2;
      if (value > top.value) top = { value, pieces: [...before.pieces, piece] };
    }
    best.push(top);
  }
  return best.at(-1)?.pieces ?? [];
}
