/** 一家检索的查找：返回按先后排的地址与题目。 */
export type Find = (query: string) => Promise<{ url: string; title: string }[]>;

declare global {
  interface Window {
    /** Resolves with the milliseconds to the next fresh result; set by measure.ts. */
    shown?: Promise<number>;
    find: (query: string) => Promise<string[]>;
  }
}

/** 最小的搜索框：点进去才取引擎，打字即查，列出前十条。对照各家都用它，免得界面的大小影响比较。 */
export function mountBox(load: () => Promise<Find>): void {
  let engine: Promise<Find> | undefined;
  const ready = (): Promise<Find> => (engine ??= load());
  const input = document.createElement('input');
  input.type = 'search';
  const list = document.createElement('ol');
  document.body.append(input, list);
  input.addEventListener('focus', () => void ready());
  input.addEventListener('input', () => {
    const query = input.value;
    void ready()
      .then((find) => find(query))
      .then((hits) => {
        if (query !== input.value) return;
        list.replaceChildren(
          ...hits.slice(0, 10).map(({ url, title }) => {
            const link = document.createElement('a');
            link.href = url;
            link.textContent = title;
            const item = document.createElement('li');
            item.append(link);
            return item;
          }),
        );
      });
  });
  window.find = async (query) => (await (await ready())(query)).map(({ url }) => url);
}

/** 取索引。 */
export async function fetchIndex(): Promise<string> {
  return (await fetch('index.json')).text();
}
