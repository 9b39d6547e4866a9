/**
 * 取一份要用时才取的样式，接在页面上。
 * @param href 样式的地址。
 * @returns 到了就兑现，取不到也兑现：功能照样能用，只是不好看。
 */
export function loadStyles(href: string): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  return new Promise((resolve) => {
    link.onload = link.onerror = () => {
      resolve();
    };
    document.head.append(link);
  });
}
