import { isPacked, unpack } from './unpack.ts';

/**
 * 记下没有取到、没有取全的文件。Pagefind 缺一块索引时只在控制台说一声，照常给出“没有结果”；
 * 读者会以为真没有。所以在它用的 fetch 外面核对、记数，失败了就当检索失败。
 */
export class FetchGuard {
  #failures = 0;

  /**
   * 包住 worker 里的全局 fetch；只需调用一次。
   * @param spared 这些地址不记数：谁要谁自己报错。
   */
  install(scope: { fetch: typeof fetch }, spared: (url: string) => boolean = () => false): void {
    const original = scope.fetch.bind(scope);
    scope.fetch = async (input, init) => {
      const url = input instanceof Request ? input.url : String(input);
      if (spared(url)) return original(input, init);
      try {
        const response = await original(input, init);
        if (!response.ok) this.#failures += 1;
        return response.ok && isPacked(url) ? await unpack(response) : response;
      } catch (error) {
        this.#failures += 1;
        throw error;
      }
    };
  }

  /** 运行一段工作；只要有文件没取到，做完了没有都抛同一个错。出过错的 worker 会被弃掉重来，所以不必清零。 */
  async watch<T>(work: () => Promise<T>): Promise<T> {
    const [result] = await Promise.allSettled([work()]);
    if (this.#failures > 0) throw new Error('有索引文件没有取到');
    if (result.status === 'rejected') throw result.reason;
    return result.value;
  }
}
