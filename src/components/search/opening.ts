import type { Handoff, OPENING } from './handoff.ts';

/**
 * 读者要打开一条结果。记下它的是每页都有的 handoff.ts；
 * 用事件而不用 import，是免得那点共用的代码变成文章页也要多取的一个文件。
 */
export function announceOpening(detail: Handoff): void {
  const name: typeof OPENING = 'search-opening';
  document.dispatchEvent(new CustomEvent(name, { detail }));
}
