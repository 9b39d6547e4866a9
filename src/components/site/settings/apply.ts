import { normaliseSettings, QUESTIONS, type Settings, themeColorMedia } from './choices.ts';
import { STORAGE_KEY } from './early.ts';

/** What cannot be stored (forbidden or full) holds for this page; when storage is full, what it gives back is old. */
let unsaved: Settings | undefined;

/** What is stored; missing, broken or unknown counts as unchanged. */
export function readSettings(): Settings {
  if (unsaved !== undefined) return unsaved;
  try {
    return normaliseSettings(JSON.parse(localStorage.getItem(STORAGE_KEY) ?? '{}'));
  } catch {
    return {};
  }
}

/** Stores what differs from the defaults. */
export function saveSettings(settings: Settings): void {
  try {
    if (Object.keys(settings).length === 0) localStorage.removeItem(STORAGE_KEY);
    else localStorage.setItem(STORAGE_KEY, JSON.stringify(settings));
    unsaved = undefined;
  } catch {
    // It works all the same; the next page does not know.
    unsaved = settings;
  }
}

/** What takes room; no checkVisibility(), which browsers before 2022 lack. */
const isShown = (element: Element): boolean => element.getClientRects().length > 0;

/** The first block whose beginning is on the screen; it stays there when letters grow. */
function topBlock(): Element | undefined {
  const blocks = document.querySelectorAll('main :is(h1, h2, h3, p, li, tr, figure)');
  return [...blocks].find((block) => isShown(block) && block.getBoundingClientRect().top >= 0);
}

/** Makes the page look as set; what is being read stays in place. */
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
