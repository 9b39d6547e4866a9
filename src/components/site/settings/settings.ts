/*
 * 为什么要 JavaScript：设置存在读者的浏览器里，只能由脚本改。没有脚本时按钮不出现。
 * 面板点开才取；别的标签页改了设置，或从后退缓存里回到这一页，也是那时才取代码来跟上。
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
