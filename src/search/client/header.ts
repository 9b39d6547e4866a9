/*
 * 为什么要 JavaScript：输入法选字的回车不该交表单；⌘K 或 Ctrl+K 直达搜索框；
 * 点进页眉的搜索框后在框下列出头几条结果。没有脚本时，搜索框就是普通表单。
 * 读者点进搜索框之前，这里不取引擎，也不取列结果的代码。
 */
import { ignoreComposingEnter } from './composing-enter.ts';
import { focusOnShortcut } from './shortcut.ts';

const input = document.querySelector<HTMLInputElement>('form[role="search"] input');
if (input !== null) {
  ignoreComposingEnter(input);
  focusOnShortcut(input);
  const box = input.closest<HTMLElement>('[data-quick-search]');
  const start = (): void => {
    if (box === null) return;
    // 取不到就算了：表单照样能提交到搜索页。
    void import('./quick.ts').then(
      ({ upgrade }) => {
        upgrade(box, input);
      },
      () => undefined,
    );
  };
  if (document.activeElement === input) start();
  else input.addEventListener('focus', start, { once: true });
}
