import { join } from 'node:path';
import { openIndex } from '../../src/search/build/open-index.ts';
import type { Segment } from '../../src/search/shared/excerpt.ts';
import { indent } from './lines.ts';

/** One answer, as the page shows it. */
interface Answer {
  title: string;
  address: string;
  kind: string;
  excerpts: string[];
}

/** What the search page says to one query. The only place that knows which engine answers. */
async function answers(
  directory: string,
): Promise<(query: string) => Promise<{ note: string; results: Answer[] }>> {
  const engine = await openIndex(join(directory, 'pagefind'));
  const marked = (segments: readonly Segment[]): string =>
    segments.map(({ text, marked: hit }) => (hit ? `【${text}】` : text)).join('');
  return async (query) => {
    const { hits, card, total, relaxed, query: used } = await engine.search(query);
    const note = [`${String(total)}条`, relaxed, used === query ? '' : `改查“${used}”`]
      .filter(Boolean)
      .join('，');
    const results = [...(card === undefined ? [] : [card]), ...hits].map((hit) => ({
      title: marked(hit.titleSegments),
      address: hit.url,
      kind: hit.kind,
      excerpts: hit.passages.map(
        ({ id, segments }) => `${id === undefined ? '' : `#${id} `}${marked(segments)}`,
      ),
    }));
    return { note, results };
  };
}

/** The first three answers to each query. */
export async function dumpSearches(directory: string, queries: readonly string[]): Promise<string[]> {
  const ask = await answers(directory);
  const lines: string[] = [];
  for (const query of queries) {
    const { note, results } = await ask(query);
    lines.push(
      `${query}  （${note}）`,
      ...results
        .slice(0, 3)
        .flatMap(({ title, address, kind, excerpts }) => [
          ...indent([`${kind} ${title} → ${address}`]),
          ...indent(excerpts, 2),
        ]),
    );
  }
  return lines;
}
