const MODULE = /<script type="module" src="([^"]+)"><\/script>/g;

/**
 * 等第一笔文字画上屏幕，再去取 `urls` 里的模块。
 *
 * 为什么要 JavaScript：先给读者文字，后给按钮；浏览器自己没有“画完再取”的写法，`defer` 与 `module`
 * 都会在第一笔之前与正文争线路、争处理器（模拟的慢4G上实测，文章页早200毫秒）。
 * 认不出绘制时间的浏览器当场就取。内容只随脚本的文件名变，全站同样，内容安全策略只记一条哈希。
 */
const lateScript = (urls: readonly string[]): string =>
  `{let f=()=>{${urls.map((url) => `import(${JSON.stringify(url)})`).join(';')}};` +
  'try{if(!PerformanceObserver.supportedEntryTypes.includes("paint"))throw 0;' +
  'new PerformanceObserver((_,o)=>{o.disconnect();f()}).observe({type:"paint",buffered:!0})}catch{f()}}';

/** 一页的模块脚本改成画完第一笔才取；没有模块脚本的页不动。 */
export function withLateScripts(html: string): string {
  const urls = [...html.matchAll(MODULE)].map(([, url]) => url ?? '');
  if (urls.length === 0) return html;
  let last = urls.length;
  return html.replace(MODULE, () => {
    last -= 1;
    return last === 0 ? `<script>${lateScript(urls)}</script>` : '';
  });
}
