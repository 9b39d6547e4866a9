/*
 * 为什么要 JavaScript：朗读用浏览器自己的声音，只有脚本叫得出。没有脚本、浏览器不会读、
 * 或没有中文的声音，按钮都不出现。这里只看看有没有声音（有的浏览器晚些才报），点了才取其余代码。
 */
import { READ_MISSING } from '../../../lib/words.ts';
const button = document.querySelector<HTMLElement>('[data-read-aloud]');

if (button !== null && 'speechSynthesis' in window) {
  const offer = (): void => {
    button.hidden = !speechSynthesis.getVoices().some(({ lang }) => /^(zh|cmn)/i.test(lang));
  };
  offer();
  // 旧 Safari 的 speechSynthesis 没有 addEventListener。
  speechSynthesis.onvoiceschanged = offer;
  button.onclick = () =>
    void import('./reader.ts').then(
      (reader) => reader.toggle(button),
      () => {
        button.textContent = READ_MISSING;
      },
    );
}

export {};
