/** Pagefind 的总表，里面有元数据的编号。 */
const ENTRY = 'pagefind-entry.json';
/** 中文没有专门的词干程序，引擎总是这一份。 */
const ENGINE = 'wasm.unknown.pagefind';

type Fetch = typeof fetch;

/**
 * 先取好 Pagefind 接下来一定要的文件。它自己是一个取完再取下一个：程序、总表、元数据、引擎，
 * 往返 100 毫秒的线路上要多等三个来回。这里与程序同时取，等它来要时直接给。
 */
export class Prefetch {
  readonly #held = new Map<string, Promise<Response>>();
  #fetch: Fetch | undefined;

  /** 包住 worker 里的全局 fetch；只需调用一次。 */
  install(scope: { fetch: Fetch }): void {
    const original = scope.fetch.bind(scope);
    this.#fetch = original;
    scope.fetch = (input, init) => {
      const url = (input instanceof Request ? input.url : String(input)).replace(/\?.*$/u, '');
      const held = this.#held.get(url);
      if (held === undefined) return original(input, init);
      this.#held.delete(url);
      return held;
    };
  }

  /** @param index 索引目录的完整地址，以 `/` 结尾。取不到的，等 Pagefind 来要时由它报错。 */
  start(index: string): void {
    const entry = this.#hold(`${index}${ENTRY}`);
    void this.#hold(`${index}${ENGINE}`);
    void entry
      ?.then((response) => response.clone().json() as Promise<unknown>)
      .then((value) => {
        for (const hash of hashesIn(value)) void this.#hold(`${index}pagefind.${hash}.pf_meta`);
      })
      .catch(() => undefined);
  }

  #hold(url: string): Promise<Response> | undefined {
    const loading = this.#fetch?.(url);
    if (loading === undefined) return undefined;
    this.#held.set(url, loading);
    loading.catch(() => undefined);
    return loading;
  }
}

/** 总表里各语言的元数据编号；看不懂就没有。 */
function hashesIn(entry: unknown): string[] {
  const languages = (entry as { languages?: Record<string, { hash?: string }> } | null)?.languages;
  return Object.values(languages ?? {}).flatMap(({ hash }) => (hash === undefined ? [] : [hash]));
}
