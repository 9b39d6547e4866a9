/** 会出声的一句：真执行了，页面上就留下 `window.__hostile`，或弹出对话框。 */
const CALLS = [
  'alert(1)',
  'window.__hostile=1',
  'top.__hostile=1',
  'confirm`1`',
  'prompt(1)',
  'eval("__hostile=1")',
];

const SHAPES: readonly ((call: string) => string)[] = [
  (call) => `<script>${call}</script>`,
  (call) => `"><script>${call}</script>`,
  (call) => `'><script>${call}</script>`,
  (call) => `</title><script>${call}</script>`,
  (call) => `</textarea><script>${call}</script>`,
  (call) => `</script><script>${call}</script>`,
  (call) => `<img src=x onerror=${call}>`,
  (call) => `<img src="x" onerror='${call}'>`,
  (call) => `"><img src=x onerror=${call}>`,
  (call) => `<svg onload=${call}>`,
  (call) => `<svg><script>${call}</script></svg>`,
  (call) => `<svg/onload=${call}//`,
  (call) => `<body onload=${call}>`,
  (call) => `<input autofocus onfocus=${call}>`,
  (call) => `" autofocus onfocus="${call}`,
  (call) => `' onmouseover='${call}`,
  (call) => `<details open ontoggle=${call}>`,
  (call) => `<video><source onerror=${call}></video>`,
  (call) => `<iframe srcdoc="<script>${call}</script>"></iframe>`,
  (call) => `<iframe src="javascript:${call}"></iframe>`,
  (call) => `<a href="javascript:${call}">氢能</a>`,
  (call) => `javascript:${call}`,
  (call) => `java\tscript:${call}`,
  (call) => `data:text/html,<script>${call}</script>`,
  (call) => `<math><mtext></mtext><script>${call}</script></math>`,
  (call) => `<style>@import 'javascript:${call}'</style>`,
  (call) => `<meta http-equiv=refresh content="0;url=javascript:${call}">`,
  (call) => `<object data="javascript:${call}">`,
  (call) => `&lt;script&gt;${call}&lt;/script&gt;`,
  (call) => `&#60;script&#62;${call}&#60;/script&#62;`,
  (call) => `\\u003cscript\\u003e${call}\\u003c/script\\u003e`,
  (call) => `%3Cscript%3E${encodeURIComponent(call)}%3C/script%3E`,
  (call) => `＜script＞${call}＜/script＞`,
  (call) => `<scr\u0000ipt>${call}</scr\u0000ipt>`,
  (call) => `<ScRiPt>${call}</sCrIpT>`,
  (call) => `<mark>${call}</mark><script>${call}</script>氢能`,
  (call) => `{{constructor.constructor('${call}')()}}`,
  (call) => `\${${call}}`,
  (call) => `<%= ${call} %>`,
  (call) => `<!--><script>${call}</script>-->`,
];

const SQL = `' OR '1'='1|1;DROP TABLE users|'; EXEC xp_cmdshell('dir'); --|" OR ""="|admin'--|1' UNION SELECT NULL--|') OR ('1'='1|1 AND SLEEP(5)|%' OR 1=1 --|\\'; DROP TABLE x;--`;
const PATHS =
  '../../../../etc/passwd|..\\..\\windows\\win.ini|/dev/null|file:///etc/passwd|C:\\CON|//evil.example/x|%2e%2e%2f|....//....//|/proc/self/environ|\\\\host\\share|.htaccess|~root|./././|pagefind.js|lexicon.json';
const FORMATS =
  '%s%s%s%s%s|%n%n%n|%d|%x%x|%99999999s|{0}|{}|%(name)s|$HOME|$(id)|`id`|;ls|&& ls|| ls|<!--#exec cmd="ls"-->|() { :;}; echo|=1+1|@SUM(1)|+1-1|-1+1'.split(
    '|',
  );
const NAMES =
  '__proto__|constructor|prototype|hasOwnProperty|toString|valueOf|__defineGetter__|isPrototypeOf|undefined|undef|null|NULL|(null)|nil|None|NIL|true|false|NaN|Infinity|-Infinity|then|__hostile|arguments|this|window|document';
const NUMBERS =
  '0|-0|1/0|0/0|0x0|0xffffffffffffffff|1e309|-1e309|1E02|9007199254740993|999999999999999999999999999|1.0.0.1|1,,2|0..0|.|..|,|1,000.000,00|٠١٢٣|１２３４|①②③|Ⅷ|½|一亿亿亿|万万万|零零零|〇|二〇〇〇〇年|第第第|十十十|百亿万亿';
const PERCENT =
  '%|%%|%2|%zz|%00|%0d%0a|%E0%A4%A|%C0%AE|%u0041|+|++|+++|&|&&q=x|=|?|#|#x|&amp;|;|q=1&q=2|?q=<b>|%F0%9F%98%80|%FF';
const REGEX =
  '.*|^$|(|)|[|]|{|}|\\|\\\\|(?:|(a+)+$|[a-|*|+?|$&|$1|\\1|(?<x>|a{99999}|\\p{Han}|/x/g|^|$|\\b|\\u{110000}';
const QUERY =
  '"|""|"""|" "|“|”|“”|“”“”|\'|\'\'|-|--|---|-"|-"a|-""|-氢能|- 氢能|-“”|--氢能|-<b>|"<script>"|-"<script>"|《|》|《》|《《《|（）|、、、|，|。|……|——|~|~~|*|**|+氢能|氢能+|site:x|a:b|a AND b|NOT a|a OR b';
const INVISIBLE = [
  0x00, 0x01, 0x07, 0x08, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1b, 0x1f, 0x7f, 0x80, 0x85, 0x9f, 0xa0, 0xad, 0x34f,
  0x61c, 0x115f, 0x1160, 0x17b4, 0x180e, 0x2000, 0x2003, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2028,
  0x2029, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2060, 0x2063, 0x2066, 0x2067, 0x2069, 0x3000, 0x3164,
  0xfeff, 0xffa0, 0xfff9, 0xfffb, 0xfffd, 0xffff, 0xe0001, 0xe007f, 0xf0000, 0x10ffff,
];
const SURROGATES = [
  '\ud800',
  '\udfff',
  '\ud800\ud800',
  '\udc00\ud800',
  '氢\ud83d能',
  '\udc00氢能',
  'a\ud800"b',
];
const SCRIPTS =
  'مرحبا|שלום עולם|ﷺ|﷽|בְּרֵאשִׁית|नमस्ते|ไทย|ភាសាខ្មែរ|한국어|ひらがなカタカナ|ŸÜ ÄÖ|İıſß|ǅǆ|ﬀﬁﬃ|𝓗𝓮𝓵𝓵𝓸|𝟏𝟐𝟑|ℵ℃㎡㎞|㊗㊙|㍿|龘𠮷𪚥|〱々〆|Z̷͎͑a̸l̵g̴o̶|̀́̂̃|á|á|\u202e繁體\u202c|👩‍👩‍👧‍👦|🏳️‍🌈|🇨🇳|👍🏽|😀😀😀|❤️|⛔︎|가|ㄅㄆㄇ|（╯°□°）╯︵ ┻━┻|¯\\_(ツ)_/¯';
const LONG = [
  '氢'.repeat(5000),
  'a'.repeat(20000),
  '0'.repeat(3000),
  '9'.repeat(400),
  '一'.repeat(500),
  '万'.repeat(300),
  '"'.repeat(999),
  '-'.repeat(999),
  '氢 '.repeat(500),
  '两江新区'.repeat(200),
  '的'.repeat(200),
  '什么'.repeat(100),
  '😀'.repeat(300),
  'é́́'.repeat(300),
  '<'.repeat(500),
  'W'.repeat(180),
  'liangjiang'.repeat(20),
  '和'.repeat(199),
  ' '.repeat(5000),
  '\u202e'.repeat(200),
];

/** 手写的恶意输入，按类列出，展开后四百五十条以上，不重复。 */
export const HOSTILE: readonly string[] = [
  ...new Set([
    ...SHAPES.flatMap((shape) => CALLS.map(shape)),
    ...[SQL, PATHS, NAMES, NUMBERS, PERCENT, REGEX, QUERY, SCRIPTS].flatMap((list) => list.split('|')),
    ...FORMATS,
    ...INVISIBLE.flatMap((code) => {
      const char = String.fromCodePoint(code);
      return [char, `氢${char}能`];
    }),
    ...SURROGATES,
    ...LONG,
  ]),
];

/** 固定种子的随机 Unicode 串：各平面、代理项、控制字符都有，夹着站内常见的字。 */
export function randomStrings(count: number, seed = 20200423): string[] {
  let state = seed;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const ranges = [
    [0x00, 0x7f],
    [0x80, 0x24f],
    [0x300, 0x36f],
    [0x590, 0x6ff],
    [0x2000, 0x206f],
    [0x3000, 0x303f],
    [0x4e00, 0x9fff],
    [0xd800, 0xdfff],
    [0xff00, 0xffff],
    [0x1f300, 0x1faff],
    [0x20000, 0x2a6df],
    [0, 0x10ffff],
  ] as const;
  const common = [...'两江新区氢能联席会议一万多少什么的“”"-<>&'];
  const character = (): string => {
    if (below(3) === 0) return common[below(common.length)] ?? '';
    const [low, high] = ranges[below(ranges.length)] ?? [0, 0x7f];
    return String.fromCodePoint(low + below(high - low + 1));
  };
  return Array.from({ length: count }, () => Array.from({ length: 1 + below(24) }, character).join(''));
}
