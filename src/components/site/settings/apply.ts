import { parseSettings, QUESTIONS, serialiseSettings, STORAGE_KEY, themeColorMedia } from './choices.ts';
import type { Settings } from './choices.ts';

/** 存不下的（存储被禁，或已经满了），只在本页有效；满了时读得到的是旧的，不能当真。 */
let unsaved: Settings | undefined;

export function readSettings(): Settings {
  if (unsaved !== undefined) return unsaved;
  try {
    return parseSettings(localStorage.getItem(STORAGE_KEY));
  } catch {
    return {};
  }
}

export function saveSettings(settings: Settings): void {
  const text = serialiseSettings(settings);
  try {
    if (text === null) localStorage.removeItem(STORAGE_KEY);
    else localStorage.setItem(STORAGE_KEY, text);
    unsaved = undefined;
  } catch {
    // 存不下也照样生效，只是下一页不记得。
    unsaved = settings;
  }
}

/** 占着地方的；不用 checkVisibility()，2022年以前的浏览器没有。 */
const isShown = (element: Element): boolean => element.getClientRects().length > 0;

/** 屏幕上从头露着的第一块内容；改字号时让它待在原处。 */
function topBlock(): Element | undefined {
  const blocks = document.querySelectorAll('main :is(h1, h2, h3, p, li, tr, figure)');
  return [...blocks].find((block) => isShown(block) && block.getBoundingClientRect().top >= 0);
}

/** 让页面照设置的样子；读者正读的地方不跑。 */
export function applySettings(settings: Settings): void {
  const anchor = scrollY > 0 ? topBlock() : undefined;
  const before = anchor?.getBoundingClientRect().top ?? 0;
  const root = document.documentElement;
  for (const { name } of QUESTIONS) {
    const value = settings[name];
    if (value === undefined) root.removeAttribute(`data-${name}`);
    else root.dataset[name] = value;
  }
  const metas = document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]');
  for (const [index, scheme] of (['light', 'dark'] as const).entries()) {
    const meta = metas[index];
    if (meta !== undefined) meta.media = themeColorMedia(scheme, settings.theme);
  }
  const after = anchor?.getBoundingClientRect().top ?? 0;
  scrollBy({ top: after - before, behavior: 'instant' });
}
