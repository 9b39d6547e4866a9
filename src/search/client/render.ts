import type { Segment } from '../shared/excerpt.ts';
import { formatDate } from '../../site/date.ts';
import { withBase } from '../../site/url.ts';
import { announceOpening } from './opening.ts';
import type { Hit, Outcome } from './types.ts';

/** 一条结果的内容；所有文字都以 textContent 放进去，不解释成 HTML。 */
export function renderHit(hit: Hit, phrases: readonly string[]): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const [best, ...others] = hit.passages;
  const title = link(hit.url, 'hit-title', hit.titleSegments);
  rememberPhrases(title, phrases, best?.id);
  fragment.append(title, renderMeta(hit));
  if (best !== undefined) {
    const text = element('p', 'hit-best');
    text.append(...renderSegments(best.segments));
    fragment.append(text);
  }
  const linked = others.filter(({ id }) => id !== undefined).slice(0, 3);
  if (linked.length > 0) {
    const list = element('ul', 'hit-more');
    for (const { id, segments } of linked) {
      const item = document.createElement('li');
      const target = link(`${hit.url.replace(/#.*$/, '')}#${id ?? ''}`, '', segments);
      rememberPhrases(target, phrases, id);
      item.append(target);
      list.append(item);
    }
    fragment.append(list);
  }
  return fragment;
}

/** 说给读者的毛病，各有各的办法。 */
export const FAILURES = {
  unavailable: '检索用的文件没有取到，多半是网络不通。可以重试，也可以从下面的目录里找。',
  timeout: '网络太慢，检索用的文件没有及时取到。可以重试，也可以从下面的目录里找。',
  unsupported: '这个浏览器运行不了检索，可能是版本太旧，也可能禁用了WebAssembly。请从下面的目录里找。',
  broken: '检索出了故障。可以重试，也可以从下面的目录里找。',
} as const;

/** 读者输入的再长，也只说回这么多字。 */
const ECHO_LENGTH = 20;

/** 说给读者（也读给屏幕阅读器）的一句结果概况。 */
export function describeOutcome({ total, filteredOut, relaxed, query }: Outcome, asked: string): string {
  const letters = [...asked];
  const typed = letters.length > ECHO_LENGTH ? `${letters.slice(0, ECHO_LENGTH).join('')}……` : asked;
  if (total === 0 && filteredOut > 0)
    return `所选的筛选里没有“${typed}”；筛选改成“不限”，能看到${String(filteredOut)}条。`;
  if (total === 0) return `没有找到“${typed}”。换个词试试，或从下面的目录里找。`;
  if (relaxed === 'suggestion') return `没有找到“${typed}”。您是不是要找“${query}”？共${String(total)}条：`;
  if (relaxed === 'partial') return `没有完全相符的内容，下面${String(total)}条部分相符：`;
  return `找到${String(total)}条：`;
}

function renderMeta({ kind, section, date }: Hit): HTMLElement {
  const line = element('p', 'meta');
  line.append(kind === '文章' ? section : `${section}·${kind}`);
  if (date !== undefined) {
    const time = document.createElement('time');
    time.dateTime = date;
    time.textContent = formatDate(date);
    line.append('\u3000', time);
  }
  return line;
}

/** 有标记的段放进 <mark>。 */
export function renderSegments(segments: readonly Segment[]): (Node | string)[] {
  return segments.map(({ text, marked }) => {
    if (!marked) return text;
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}

function link(path: string, className: string, segments: readonly Segment[]): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = withBase(path, import.meta.env.BASE_URL);
  if (className !== '') anchor.className = className;
  anchor.append(...renderSegments(segments));
  return anchor;
}

function rememberPhrases(
  anchor: HTMLAnchorElement,
  phrases: readonly string[],
  id: string | undefined,
): void {
  const remember = (): void => {
    announceOpening({ path: anchor.pathname, phrases: [...phrases], ...(id === undefined ? {} : { id }) });
  };
  anchor.addEventListener('click', remember);
  anchor.addEventListener('auxclick', remember);
}

function element<K extends 'p' | 'ul' | 'div'>(tag: K, className: string): HTMLElementTagNameMap[K] {
  const node = document.createElement(tag);
  node.className = className;
  return node;
}
