/*
 * 为什么要 JavaScript：让输入法选字的回车不误交表单，⌘K 或 Ctrl+K 直达搜索框。
 * 没有脚本时，搜索框就是普通表单。这里不取检索引擎。
 */
import { ignoreComposingEnter } from './composition.ts';

const input = document.querySelector<HTMLInputElement>('input[type="search"][name="q"]');
if (input !== null) {
  ignoreComposingEnter(input);
  document.addEventListener('keydown', (event) => {
    if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
}
