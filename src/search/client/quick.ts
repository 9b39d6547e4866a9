/*
 * 为什么要 JavaScript：边输入边列出头几条结果，上下键选，回车打开，Esc 收起。
 */
import { loadStyles } from '../../client/load-styles.ts';
import stylesheet from '../../components/search/quick-panel.css?url&no-inline';
import { listenToInput } from './composition.ts';
import { writeState } from './location.ts';
import { Listbox, type Option } from './listbox.ts';
import { announceOpening } from './opening.ts';
import { renderSegments } from './render.ts';
import { search, warmUp } from './search.ts';
import { withBase } from '../../site/url.ts';
import { SearchFailure, type Hit, type Outcome } from './types.ts';

/** 框下最多列几条；其余到搜索页看。 */
const QUICK_LIMIT = 5;

/** 给页眉的搜索框加上即时结果。 */
export function upgrade(box: HTMLElement, input: HTMLInputElement): void {
  const page = input.form?.action ?? '';
  const list = new Listbox(box, input, '搜索结果');
  let running: AbortController | undefined;
  warmUp();
  const styled = loadStyles(stylesheet);

  const run = async (query: string): Promise<void> => {
    running?.abort();
    if (query === '') {
      list.close();
      return;
    }
    const controller = new AbortController();
    running = controller;
    try {
      const outcome = await search(query, { limit: QUICK_LIMIT, signal: controller.signal });
      await styled;
      if (controller.signal.aborted) return;
      list.show(toOptions(outcome, page, query), announce(outcome));
    } catch (error) {
      if (!controller.signal.aborted) list.show([], explain(error));
    }
  };
  listenToInput(input, (text) => void run(text.trim()));
  if (input.value.trim() !== '') void run(input.value.trim());
}

const explain = (error: unknown): string =>
  error instanceof SearchFailure && error.kind === 'unsupported'
    ? '这个浏览器运行不了检索，按回车看全部文章'
    : '检索暂时不可用，按回车到搜索页重试';

function announce({ total }: Outcome): string {
  return total === 0 ? '没有找到，换个词试试' : `${String(total)}条结果，用上下键选择`;
}

function toOptions(outcome: Outcome, page: string, query: string): Option[] {
  const hits = [...(outcome.card === undefined ? [] : [outcome.card]), ...outcome.hits].slice(0, QUICK_LIMIT);
  const options = hits.map((hit) => toOption(hit, outcome.phrases));
  if (outcome.total > 0) {
    options.push({
      href: `${page}${writeState({ query, filters: {}, sort: 'relevance' })}`,
      content: [`全部${String(outcome.total)}条结果`],
    });
  }
  return options;
}

function toOption(hit: Hit, phrases: readonly string[]): Option {
  const detail = document.createElement('small');
  const [best] = hit.passages;
  detail.append(
    `${hit.kind === '文章' ? hit.section : hit.kind}\u3000`,
    ...renderSegments(best?.segments ?? []),
  );
  const title = document.createElement('span');
  title.append(...renderSegments(hit.titleSegments));
  const href = withBase(hit.url, import.meta.env.BASE_URL);
  return {
    href,
    content: [title, detail],
    onOpen: () => {
      const path = new URL(href, location.href).pathname;
      announceOpening({ path, phrases: [...phrases], ...(best?.id === undefined ? {} : { id: best.id }) });
    },
  };
}
