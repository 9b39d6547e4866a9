import type { Correction } from '../schemas/correction.ts';
import { CORRECTION } from './words.ts';

const sentence = (text: string): string => `${text.replace(/。$/, '')}。`;

/** 一条更正的写法，页面、订阅与结构化数据相同：`更正：企业数是28家，原作30家。原因：抄错一行。` */
export function correctionText({ kind, text, reason }: Pick<Correction, 'kind' | 'text' | 'reason'>): string {
  return `${kind}：${sentence(text)}${CORRECTION.reason}${sentence(reason)}`;
}
