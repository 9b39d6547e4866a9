import { isAligned } from './words.ts';

/** What compares becomes a word of its own; which is earlier asks for the order, which is bigger for the size. */
const COMPARISONS: readonly (readonly [RegExp, string])[] = [
  [/(?:哪个|哪一个|谁)(?<what>.{0,4}?)(?:成立|设立|建立|批复)?得?更?[早先晚]/gu, ' $<what> 先后 '],
  [/(?:哪个|哪一个|谁)(?<what>.{0,4}?)(?:的?面积)?更?[大小]/gu, ' $<what> 大小 '],
  [/(?<![对占同])比(?![较例重])(?<what>.{2,6}?)[要更还]?[大小](?=[多吗呢]|$)/gu, ' $<what> 大小 '],
  // To the segmenter 签了 is one word: what follows it is another.
  [/(?<=\p{Script=Han}了)(?=[^解什没些哪多几]\p{Script=Han})/gu, ' '],
  [/(?<word>对比|比较|区别|差别)/gu, ' $<word> '],
];

/** What the question at the end asks for, in a word of articles; it need not be there. */
const ASKED: typeof COMPARISONS = [
  [/(?:有|住[着了]?)?多少人[啊呀呢]?$/u, ' 人口'],
  [/有?多大[啊呀呢]?$/u, ' 面积'],
  [/在(?:哪里|哪儿|哪|什么地方)[啊呀呢]?$/u, ' 位置'],
];

/** The phrase with what it asks for in a word; the phrase itself where it asks for nothing such. */
export const askedFor = (phrase: string): string => replaceAll(phrase, ASKED);

const replaceAll = (phrase: string, rules: typeof COMPARISONS): string =>
  rules.reduce((text, [from, to]) => text.replace(from, to), phrase);

/**
 * Function and question words, taken off where a question is not found whole; long ones first, or “有多少” would leave
 * “有”. Only what is never part of a name; single characters only between words.
 */
export const FUNCTION_WORDS = [
  '是指什么|到底指什么|指什么|指的是什么|了没有|组成|第几个|第几|请问|什么时候|什么时间|在什么地方|什么地方|有多少个|是怎么样的|怎么样|为什么|是什么|有哪些|是哪些|是哪一年|是哪年',
  '有多大|有多少|有多长|有多远|是多少|多少个|多少家|分别是|是谁|谁是|指的是|在哪里|在哪儿|在哪|哪一年|哪一天|哪些|哪个',
  '哪里|哪年|哪几|几个|几家|几次|几月|多少|多久|多大|多长|多远|什么|怎么|如何|怎样|为何|是否|能否|有没有|是不是',
  '是什么意思|什么意思|怎么回事|是怎么回事|说了什么|讲了什么|谈了什么|聊了什么|说了些什么|谈了些什么|聊了些什么|做什么|干什么|干嘛|何时|何地|哪天|哪一个|哪几个|哪一家|哪家',
  '啥时候|是啥|啥|为啥|咋样|咋|有没有人|之间|到底|究竟|具体|目前|现在|主要',
  '为什么要|为何要|的日期|的时间|的地点|的原因|的名单|的情况|的内容|的意思|的含义|的关系|的职务',
  '是什么时候|是什么时间|是什么地方|是在哪里|是在哪儿|是在哪|是哪天|是为什么|是怎么|由哪几个|由哪些|由谁|介绍一下|介绍|关于|以及|还有|一下|告诉我|我想知道|想知道|知道',
  // Said before and between the words that matter, where people speak as they type.
  '我想问一下|我想了解一下|我想了解|想了解|了解一下|我想看看|能不能告诉我|能不能|好像是|好像|有个地方|我想问|想问|你好|麻烦|谢谢|帮我查查|帮我查|帮我找|查一下|给我看看|就是说|就是|那个|这个|那家|这家|那篇|这篇|那次|来着|他们|她们|它们|它',
  '几号|是个什么|是个啥|是个|要干什么|要干啥|要做什么|干啥|拍的|哪些地方|在哪些|哪几个地方|是啥时候|几个地方|叫什么名字|叫什么|什么样|提出来的|说的|写的|提的|为了|念什么|怎么念|怎么读|期间',
  // “开” alone is everywhere.
  '什么时候开|在哪里开|在哪儿开|在哪开|哪里开|哪天开|何时开',
  '的|了|吗|呢|吧|啊|呀|嗯|和|与|跟|是|在|有|谁|去|把|叫|开的|办的',
]
  .join('|')
  .split('|')
  .sort((a, b) => b.length - a.length);

const SPLITTER = new RegExp(FUNCTION_WORDS.join('|'), 'gu');

/** A question's content words: `石桥长度有多少` → `石桥长度`. A character that is part of a word (目的, 和平) stays. */
export function contentPieces(phrase: string): string[] {
  return replaceAll(phrase, COMPARISONS).trim().split(/\s+/u).flatMap(withoutFunctionWords);
}

function withoutFunctionWords(phrase: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const { 0: word, index } of phrase.matchAll(SPLITTER)) {
    if (word.length === 1 && !isAligned(phrase, index, 1)) continue;
    pieces.push(phrase.slice(from, index));
    from = index + word.length;
  }
  pieces.push(phrase.slice(from));
  const kept = pieces.filter((piece) => /[\p{L}\p{N}]/u.test(piece));
  // A single character left over between function words says nothing beside a word.
  const words = kept.filter((piece) => !/^\p{Script=Han}$/u.test(piece));
  return words.length > 0 ? words : kept;
}
