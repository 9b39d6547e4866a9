/** One small edit, as a slip of the hand or a paste makes it. */
export interface Edit {
  kind: string;
  text: string;
  /** The lines it touched, from 1, in the text as it is then. */
  first: number;
  last: number;
}

/** Numbers from 0 to 1, the same ones for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const MARKS = [...'，。；：、！？“”‘’（）《》—…·,.;:!?"\'()<>[]{}|*_~`#^&%$@+=-\\/ \t\u3000'];
/** Each mark and its fellow of the other width. */
const OTHER_WIDTH = new Map(
  ['，,', '。.', '；;', '：:', '！!', '？?', '（(', '）)', '“"', "‘'", '－-'].flatMap(
    ([wide = '', narrow = '']) => [[wide, narrow] as const, [narrow, wide] as const],
  ),
);

/** What comes along from WeChat, Word, web pages and other editors. */
const PASTES = [
  '<p style="text-indent: 2em;">粘贴来的一段。</p>',
  '<span lang="EN-US">AI</span>',
  '<br>',
  '<br />',
  '<o:p></o:p>',
  '<section><span>文字</span></section>',
  '<!--[if gte mso 9]><xml></xml><![endif]-->',
  '<strong>要紧</strong>',
  '<img src="a.png">',
  '<a href="https://example.com">网站</a>',
  'https://mp.weixin.qq.com/s/abc',
  '<https://example.com>',
  '&nbsp;',
  '&emsp;&emsp;',
  '&#8203;',
  '&ldquo;',
  '\u3000\u3000',
  '\u00a0',
  '\u200b',
  '\ufeff',
  '\u2028',
  '\u00ad',
  '\u202a',
  '\u2003',
  '\u000b',
  '\u000c',
  '\ufffd',
  '\ue5e5',
  '⽯',
  '⻓',
  '\uf9dc',
  '•\t甲',
  '\uf0b7 乙',
  '① 丙',
  '1）丁',
  '[微笑]',
  '[TOC]',
  ':smile:',
  ':::tip',
  '==重点==',
  '++下划线++',
  '_斜体_',
  '__粗__',
  '**粗**',
  '~删~',
  '~~删~~',
  'H~2~O',
  'x^2^',
  '$x$',
  '`代码`',
  '[^1]',
  '![图](a.png)',
  '[文字](网址)',
  '[[链接]]',
  '- [ ] 待办',
  '> 引文',
  '# 题',
  '| 甲 | 乙 |',
  '——',
  '—',
  '…',
  '...',
  '。。。',
  '１２３',
  '①',
  '㎡',
  '🎉',
  '👨‍👩‍👧',
  '𠮷',
  '\r\n',
  '\n',
  '\n\n',
  '  ',
  '\t',
  '{',
  '}',
  '{a}',
  '<',
  '<<<<<<< HEAD',
  '---',
  '\\',
  '\\u200b',
  '%',
  '&',
  '@',
  '!',
  '*',
  '#',
];

/** Text that says nothing to readers: comments of YAML. */
const isComment = (line: string): boolean => /^\s*#/u.test(line);

/** Makes one random edit; undefined where the dice fell on a comment. */
export function editOnce(text: string, random: () => number): Edit | undefined {
  const lines = text.split('\n');
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const index = Math.floor(random() * lines.length);
  const line = lines[index] ?? '';
  if (isComment(line) || line === '') return undefined;
  const characters = [...line];
  const at = Math.floor(random() * characters.length);
  const inLine = (kind: string, changed: string): Edit => ({
    kind,
    text: [...lines.slice(0, index), changed, ...lines.slice(index + 1)].join('\n'),
    first: index + 1,
    last: index + changed.split('\n').length,
  });
  const splice = (kind: string, from: number, count: number, ...added: string[]): Edit =>
    inLine(kind, characters.toSpliced(from, count, ...added).join(''));
  const here = characters[at] ?? '';
  const makers: (() => Edit)[] = [
    () => splice('delete a character', at, 1),
    () => splice('double a character', at, 0, here),
    () => splice('swap two characters', at, 2, characters[at + 1] ?? '', here),
    () => splice('put a mark', at, 0, pick(MARKS)),
    () => splice('replace by a mark', at, 1, pick(MARKS)),
    () => {
      const found = characters.findIndex((character, place) => place >= at && OTHER_WIDTH.has(character));
      return found < 0
        ? splice('delete a character', at, 1)
        : splice('other width', found, 1, OTHER_WIDTH.get(characters[found] ?? '') ?? '');
    },
    () => inLine('indent more', ` ${line}`),
    () => inLine('indent less', line.replace(/^ /u, '')),
    () => inLine('delete a line', ''),
    () => inLine('double a line', `${line}\n${line}`),
    () => inLine('break a line', `${characters.slice(0, at).join('')}\n${characters.slice(at).join('')}`),
    () => inLine('cut a key', line.replace(/^(\s*(?:- )?)(\w)(\w*:)/u, '$1$3')),
    () => inLine('cut a word', characters.toSpliced(at, 3).join('')),
    () => splice('paste', at, 0, pick(PASTES)),
    () => splice('paste', at, 0, pick(PASTES)),
    () => inLine('paste at the start', `${pick(PASTES)}${line}`),
    () => inLine('paste at the end', `${line}${pick(PASTES)}`),
  ];
  const edit = pick(makers)();
  return edit.text === text ? undefined : edit;
}
