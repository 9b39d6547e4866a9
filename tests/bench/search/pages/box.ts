/** How a system finds: addresses and titles, the best first. */
export type Find = (query: string) => Promise<{ url: string; title: string }[]>;

declare global {
  interface Window {
    /** Resolves with the milliseconds to the next fresh result; set by measure.ts. */
    shown?: Promise<number>;
    find: (query: string) => Promise<string[]>;
  }
}

/**
 * The smallest search box: the engine is fetched on focus, typing searches, ten results. All others use it, lest the
 * size of an interface count.
 */
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

/** Fetches an index. */
export async function fetchIndex(): Promise<string> {
  return (await fetch('index.json')).text();
}
