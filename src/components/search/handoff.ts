/*
 * 结果页把“去哪一页、标什么词、落在哪一段”交给文章页，不写进地址：地址要干净好转发。
 * 用 localStorage 而不是 sessionStorage，是为了在新标签页打开也能标；取走即删，15 秒后作废，
 * 下一次打开任何一页时清掉，因此不留下检索记录。
 */

const KEY = 'search-handoff';
const LIFETIME_MS = 15_000;

/** 读者打开一条结果时发的事件，`detail` 是 `Handoff`；见 opening.ts。 */
export const OPENING = 'search-opening';

/** 交给文章页的内容。 */
export interface Handoff {
  /** 目标页的 `location.pathname`。 */
  path: string;
  /** 规范形的短语。 */
  phrases: string[];
  /** 地址里没有锚点时滚到这一段。 */
  id?: string;
}

/** 存下 `announceOpening` 说的那一份；存不了（隐私模式）就算了，只是没有标记。 */
export function listenForOpening(): void {
  document.addEventListener(OPENING, (event) => {
    try {
      localStorage.setItem(
        KEY,
        JSON.stringify({ ...(event as CustomEvent<Handoff>).detail, at: Date.now() }),
      );
    } catch {
      return;
    }
  });
}

/** 文章页取走属于自己的那一份；没有、过期或写坏了都当没有。 */
export function takeHandoff(path: string): Handoff | undefined {
  try {
    const stored = localStorage.getItem(KEY);
    if (stored === null) return undefined;
    const value: unknown = JSON.parse(stored);
    const fresh = isHandoff(value) && Date.now() - value.at < LIFETIME_MS;
    if (fresh && value.path !== path) return undefined;
    localStorage.removeItem(KEY);
    return fresh ? value : undefined;
  } catch {
    return undefined;
  }
}

function isHandoff(value: unknown): value is Handoff & { at: number } {
  if (typeof value !== 'object' || value === null) return false;
  const { path, phrases, at } = value as Record<string, unknown>;
  return (
    typeof path === 'string' &&
    typeof at === 'number' &&
    Array.isArray(phrases) &&
    phrases.every((phrase) => typeof phrase === 'string')
  );
}
