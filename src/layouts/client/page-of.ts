/** What a host answered. */
export interface Answered {
  ok: boolean;
  html: string;
}

/** Whether an answer is the page of this path, by its canonical address. */
export const isPageOf = (path: string, { ok, html }: Answered): boolean =>
  ok && /rel="canonical" href="([^"]*)/.exec(html)?.[1]?.endsWith(path) === true;
