/*
 * 为什么要 JavaScript：目录里标出读到的一节，样式自己看不出读到哪里。
 * 没有脚本时，目录是普通的页内链接。目录固定在旁边（宽屏）而读者往下滚了，才取代码。
 */
const follow = (): void => {
  // 取不到就算了，只是不标。
  if (matchMedia('(width>=64rem)').matches) import('./contents.ts').catch(() => undefined);
};
addEventListener('scroll', follow, { once: true });
