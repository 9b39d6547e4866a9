/*
 * Why JavaScript: settings are kept in the reader's browser. Without it there is no button. The panel is fetched when
 * it is opened; and where another tab changed something, before or after this ran, or the page comes out of the
 * back/forward cache.
 */
import { SETTINGS_MISSING } from '../../../lib/words.ts';
import { STORAGE_KEY } from './early.ts';
const button = document.querySelector<HTMLElement>('button.settings');
const load = () => import('./panel.ts');
const refresh = (): void =>
  void load().then(
    (panel) => panel.refresh(),
    () => undefined,
  );

if (button !== null) {
  button.hidden = false;
  button.onclick = () =>
    void load().then(
      (panel) => panel.open(),
      () => {
        button.textContent = SETTINGS_MISSING;
      },
    );
}
addEventListener('storage', refresh);
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) refresh();
});
try {
  // A page opened behind another starts when it is first seen, long after early.ts read what was stored.
  if (JSON.stringify(document.documentElement.dataset) !== (localStorage[STORAGE_KEY] ?? '{}')) refresh();
} catch {
  // Forbidden storage holds nothing.
}

export {};
