/*
 * Why JavaScript: settings are kept in the reader's browser. Without it there is no button. The panel is fetched when
 * it is opened; and where another tab changed something, or the page comes out of the back/forward cache.
 */
import { SETTINGS_MISSING } from '../../../lib/words.ts';
const button = document.querySelector<HTMLElement>('button.settings');
const load = () => import('./panel.ts');
const refresh = (): void =>
  void load().then(
    (panel) => panel.refresh(),
    () => undefined,
  );

if (button !== null) {
  button.hidden = false;
  button.addEventListener('click', () => {
    void load().then(
      (panel) => panel.open(),
      () => {
        button.textContent = SETTINGS_MISSING;
      },
    );
  });
}
addEventListener('storage', refresh);
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) refresh();
});

export {};
