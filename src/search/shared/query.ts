import { dateForms } from './dates.ts';
import { normaliseText } from './normalise.ts';
import { numberForms } from './numbers.ts';
import { tokenise } from './tokenise.ts';
import { wordingForms } from './wordings.ts';

/** 查询里的一个短语。 */
export interface Term {
  /** 规范形。 */
  text: string;
  /** 任一写法命中即算命中；第一种就是 `text`。 */
  forms: string[];
  /** 短语是名录里某一项的名字时，那一项的全部名字；只供判断哪篇是写它的。 */
  names?: string[];
  /** 读者加了引号，必须连着出现。 */
  quoted: boolean;
}

/** 读者输入的含义。 */
export interface Query {
  /** 须同时满足的短语；空表示没有可查的字。 */
  terms: Term[];
  /** 命中任何一个就排除。 */
  excluded: string[];
}

/** 查询超出这个长度的部分不看，免得粘贴进来的长文拖住浏览器。单位：UTF-16 单元。 */
export const MAX_QUERY_LENGTH = 200;
const MAX_TERMS = 12;

const PIECE = /(?<minus>-?)"(?<quoted>[^"]+)"?|(?<bare>[^\s"]+)/gu;
/** 书名号、方头括号与句读一样断开：复制来的《题目》，站内的题目上没有这一层。 */
const SENTENCE_MARKS = /[，。、；：！？;!?《》〈〉【】]+|[,.:](?!\d)|(?<!\d)[,.:]/u;
/** 站内文字去掉了书名号，连着查的短语也去掉；引号在这之前已经认过。 */
const TITLE_MARKS = /[《》〈〉]/gu;
/** 连题目一起复制来的地址，不是要找的字；地址后面紧跟的汉字不在内。 */
const ADDRESS = /https?:\/\/[!-~]+/gu;

/**
 * 解析读者的输入：空白与句读分开短语，引号内必须连着，`-词` 排除。
 * 不含字母、数字、汉字的片段（如单独的 `+`）不算短语。
 */
export function parseQuery(input: string): Query {
  const source = normaliseText(truncate(input.replace(ADDRESS, ' '), MAX_QUERY_LENGTH));
  const terms: Term[] = [];
  const excluded: string[] = [];
  for (const match of source.matchAll(PIECE)) {
    const { minus = '', quoted, bare = '' } = match.groups ?? {};
    if (quoted !== undefined) {
      const text = quoted.replace(TITLE_MARKS, '').trim();
      if (minus === '-') keep(excluded, text);
      else addTerm(terms, text, true);
    } else if (/^-[^-]/u.test(bare) && tokenise(bare).length > 0) {
      keep(excluded, bare.slice(1).replace(TITLE_MARKS, ''));
    } else {
      for (const part of bare.split(SENTENCE_MARKS)) addTerm(terms, part, false);
    }
  }
  return { terms: terms.slice(0, MAX_TERMS), excluded };
}

function addTerm(terms: Term[], text: string, quoted: boolean): void {
  if (tokenise(text).length === 0 || terms.some((term) => term.text === text)) return;
  const worded = [text, ...wordingForms(text)];
  const written = quoted ? [text] : [...worded, ...worded.flatMap(numberForms)];
  const forms = quoted ? written : [...new Set([...written, ...written.flatMap(dateForms)])];
  terms.push({ text, forms, quoted });
}

function keep(list: string[], text: string): void {
  if (tokenise(text).length > 0) list.push(text);
}

function truncate(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit);
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
}
