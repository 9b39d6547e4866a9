/** What Pagefind packs with gzip: engine, metadata, index, fragments. */
const PACKED = /\.(?:pf_\w+|pagefind)$/;
const GZIP = [0x1f, 0x8b];
/** “<”: a host that answers every address with a web page. */
const HTML = 0x3c;

/**
 * Notes files that did not arrive, or not whole. Pagefind only tells the console and answers “no results”,
 * and the reader would believe it; so every file is checked on its way to Pagefind, and one failure fails the search.
 */
export class FetchGuard {
  #failures = 0;

  /** Wraps the worker's global `fetch`; once. */
  install(scope: { fetch: typeof fetch }): void {
    const original = scope.fetch.bind(scope);
    scope.fetch = async (input, init) => {
      const url = input instanceof Request ? input.url : String(input);
      try {
        const response = await original(input, init);
        if (!response.ok) throw new Error(`没有取到 ${url}`);
        if (PACKED.test(url.replace(/\?.*$/u, ''))) await checkPacked(response.clone());
        return response;
      } catch (error) {
        this.#failures += 1;
        throw error;
      }
    };
  }

  /** Runs some work; fails if any file failed, whether or not the work noticed. A worker that failed is replaced. */
  async watch<T>(work: () => Promise<T>): Promise<T> {
    const [result] = await Promise.allSettled([work()]);
    if (this.#failures > 0) throw new Error('有索引文件没有取到');
    if (result.status === 'rejected') throw result.reason;
    return result.value;
  }
}

/**
 * The browser checks length and checksum when it unpacks; Pagefind does not, and would search half an index.
 * Old browsers cannot (Safari before 16.4, Firefox before 113); some hosts unpack for us: nothing to check then.
 * @throws When the file is cut short, damaged or a web page.
 */
async function checkPacked(response: Response): Promise<void> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes[0] === HTML) throw new Error('取到的是一张网页');
  if (!('DecompressionStream' in globalThis) || GZIP.some((byte, at) => bytes[at] !== byte)) return;
  await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
}
