import type { Correction } from '../schemas/correction.ts';
import { CORRECTION } from './words.ts';

const sentence = (text: string): string => `${text.replace(/。$/, '')}。`;

/** A correction as page, feeds and structured data write it: `更正：企业数是28家，原作30家。原因：抄错一行。` */
export function correctionText({ kind, text, reason }: Pick<Correction, 'kind' | 'text' | 'reason'>): string {
  return `${kind}：${sentence(text)}${CORRECTION.reason}${sentence(reason)}`;
}
