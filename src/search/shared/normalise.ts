/** 规范化后的文字，附每个 UTF-16 单元在原文里的位置，供标记时换算。 */
export interface Normalised {
  source: string;
  text: string;
  /** `map[i]` 是 `text[i]` 来自原文的哪个 UTF-16 位置；末尾多一项，等于原文长度。 */
  map: number[];
}

const VARIANTS: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '「': '"',
  '」': '"',
  '『': '"',
  '』': '"',
  '‘': "'",
  '’': "'",
  '—': '-',
  '–': '-',
  '―': '-',
  '−': '-',
  '•': '·',
  '・': '·',
  '‧': '·',
};

/** CJK radicals that stand for whole characters in text copied from PDFs, each before the character. */
const RADICALS =
  '⺁厂⺇几⺌小⺎兀⺒巳⺓幺⺝月⺟母⺠民⺢水⺥爪⺧牛⺩王⺫目⺬示⺮竹⺯糸⺱网⺶羊⺷羊⺸羊⺹老⺼月⺽臼⻁虎⻃西⻄西⻅见⻆角⻉贝⻊足⻋车⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟';

const MARK = /\p{M}+/gu;
const INVISIBLE = /[\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff\u00ad]/u;
const SPACE = /[\s\p{Cc}]/u;

let script: ReadonlyMap<string, string> = new Map();

/** Characters that count as another, Traditional ones as Simplified; one table a process, as there is one index. */
export function setScript(table: ReadonlyMap<string, string>): void {
  script = table;
}

/**
 * 检索两侧共用的规范形：NFKD 去附加符号（全角变半角，liǎng 变 liang）、小写、
 * 各式引号与破折号归一、连续空白并成一个空格、零宽字符去掉。
 * 逐个码位处理，因此位置可以换算，也不会切开代理对。
 */
export function normalise(source: string): Normalised {
  let text = '';
  const map: number[] = [];
  let at = 0;
  for (const char of source) {
    let folded: string;
    if (INVISIBLE.test(char)) folded = '';
    else if (SPACE.test(char)) folded = text.endsWith(' ') ? '' : ' ';
    else folded = VARIANTS[char] ?? fold(char);
    for (const unit of folded.split('')) {
      text += unit;
      map.push(at);
    }
    at += char.length;
  }
  map.push(source.length);
  return { source, text, map };
}

/** 只要规范形、不要位置时用。 */
export function normaliseText(source: string): string {
  return normalise(source).text.trim();
}

/**
 * 去掉挨着汉字的空格。题目按报纸的两行题排，成一行时以空格隔开，读者却会连着查：
 * “两区再开联席会议 将宣布”要能用“会议将”查到。
 */
export function joinHan(normalised: Normalised): Normalised {
  return normalised.text.includes(' ') ? dropWhere(normalised, isHanGap) : normalised;
}

/** 去掉引号与书名号：读者记得“唱好双城记”，不会照着原文在中间打引号。 */
export function dropQuotes(normalised: Normalised): Normalised {
  return /["《》〈〉]/u.test(normalised.text) ? dropWhere(normalised, isQuote) : normalised;
}

function isQuote(text: string, at: number): boolean {
  return '"《》〈〉'.includes(text[at] ?? '');
}

function dropWhere(
  { source, text, map }: Normalised,
  drop: (text: string, at: number) => boolean,
): Normalised {
  const keep = Array.from({ length: text.length }, (_, at) => !drop(text, at));
  return {
    source,
    text: text
      .split('')
      .filter((_, at) => keep[at])
      .join(''),
    map: map.filter((_, at) => at === text.length || keep[at]),
  };
}

function isHanGap(text: string, at: number): boolean {
  const around = `${text[at - 1] ?? ''}${text[at + 1] ?? ''}`;
  return text[at] === ' ' && /\p{Script=Han}/u.test(around);
}

function fold(char: string): string {
  const code = char.charCodeAt(0);
  if (code >= 0x2e80 && code <= 0x2eff) {
    const at = RADICALS.indexOf(char);
    return at === -1 ? char : RADICALS.charAt(at + 1);
  }
  if (code >= 0x4e00 && code <= 0x9fff) return script.get(char) ?? char;
  return char.normalize('NFKD').replace(MARK, '').toLowerCase();
}
