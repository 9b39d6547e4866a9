/*
 * 为什么要 JavaScript：表格放不下、要横滚时，用键盘的读者得能把焦点放上去，再按左右键（WCAG 2.1.1）；
 * 放得下时，多停这一下没有用处。放不放得下要看视口与字号，网页里写不死。
 * 没有脚本时，新的 Chromium 与 Firefox 自己让横滚的块得到焦点；Safari 与旧版不会，只能用手指或鼠标滚。
 */
import { WIDE_TABLE } from '../../lib/words.ts';
const FOCUSABLE = { tabindex: '0', role: 'group', 'aria-label': WIDE_TABLE };

const observer = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    for (const [name, value] of Object.entries(FOCUSABLE)) {
      if (target.scrollWidth > target.clientWidth) target.setAttribute(name, value);
      else target.removeAttribute(name);
    }
  }
});
for (const box of document.querySelectorAll('.scroll')) observer.observe(box);
