import { CATEGORIES, type Figures } from './lighthouse.ts';

/** A row of the table. */
export interface Row {
  page: string;
  site: string;
  /** Medians of all rounds. */
  figures: Figures;
}

/** The median of each figure. */
export function medians(rounds: readonly Figures[]): Figures {
  const of = (pick: (one: Figures) => number): number => {
    const sorted = rounds.map(pick).sort((one, other) => one - other);
    return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  };
  return {
    scores: Object.fromEntries(
      CATEGORIES.map((id) => [id, of(({ scores }) => scores[id])]),
    ) as Figures['scores'],
    lcp: of(({ lcp }) => lcp),
    tbt: of(({ tbt }) => tbt),
    cls: of(({ cls }) => cls),
    bytes: of(({ bytes }) => bytes),
    requests: of(({ requests }) => requests),
  };
}

function markdown(head: readonly string[], lines: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [row(head), `|${' --- |'.repeat(head.length)}`, ...lines.map(row)].join('\n');
}

/** All results. */
export function resultTable(rows: readonly Row[]): string {
  return markdown(
    ['网页', '哪家', '性能', '无障碍', '最佳做法', 'SEO', 'LCP（秒）', 'TBT（毫秒）', 'CLS', 'KB', '请求'],
    rows.map(({ page, site, figures: { scores, lcp, tbt, cls, bytes, requests } }) => [
      page,
      site,
      ...CATEGORIES.map((id) => String(scores[id])),
      (lcp / 1000).toFixed(2),
      tbt.toFixed(0),
      cls.toFixed(3),
      (bytes / 1024).toFixed(1),
      String(requests),
    ]),
  );
}

/**
 * This site against the best of the others, for each figure the one with the least. Pages without others are left out.
 */
export function ratioTable(rows: readonly Row[], ours: string): string {
  const lines = rows
    .filter(({ site }) => site === ours)
    .flatMap(({ page, figures: mine }) => {
      const peers = rows.filter((row) => row.page === page && row.site !== ours);
      if (peers.length === 0) return [];
      const against = (pick: (one: Figures) => number, show: (value: number) => string): string => {
        const best = peers.reduce((one, other) => (pick(other.figures) < pick(one.figures) ? other : one));
        const theirs = pick(best.figures);
        const ratio = theirs === 0 ? '—' : (pick(mine) / theirs).toFixed(2);
        return `${ratio}（${show(pick(mine))} / ${show(theirs)}，${best.site}）`;
      };
      return [
        [
          page,
          against(
            ({ lcp }) => lcp,
            (value) => (value / 1000).toFixed(2),
          ),
          against(
            ({ bytes }) => bytes,
            (value) => (value / 1024).toFixed(1),
          ),
          against(({ requests }) => requests, String),
          against(
            ({ tbt }) => tbt,
            (value) => value.toFixed(0),
          ),
        ],
      ];
    });
  return markdown(['网页', 'LCP之比（秒）', 'KB之比', '请求之比', 'TBT之比（毫秒）'], lines);
}
