import type { Emblem } from '../share/cards/emblem.ts';
import type { ChartView } from '../charts/view.ts';
import type { Position } from '../schemas/geography.ts';

/** What there is to draw of an article, each part in the order of the text. */
export interface Drawable {
  charts: readonly ChartView[];
  /** Lines of days it shows: the dates of the events. */
  days: readonly (readonly string[])[];
  /** Its number: how many, and whether planned. */
  figure: { value: number; planned: boolean } | undefined;
  eventDate: string | undefined;
  /** Places it mentions that have coordinates. */
  places: readonly Position[];
}

/** More marks than that are no number any more. */
const COUNTABLE = 400;
const DAY = 86_400_000;

function chartEmblem(chart: ChartView): Emblem {
  switch (chart.kind) {
    case 'bars':
      return { kind: 'bars', bars: chart.bars.map(({ value, planned }) => ({ value, planned })) };
    case 'areas':
      return {
        kind: 'areas',
        squares: chart.squares.map(({ whole, part }) => ({ whole: whole.value, part: part?.value })),
      };
    case 'units':
      return {
        kind: 'marks',
        rows: chart.rows.map(({ value, per, planned }) => ({
          count: Math.round(value / per),
          planned,
          dots: per > 1,
        })),
      };
  }
}

const spanOf = (points: readonly Position[]): number =>
  Math.max(
    ...([0, 1] as const).map((axis) => {
      const values = points.map((point) => point[axis]);
      return Math.max(...values) - Math.min(...values);
    }),
  );

/** Places that stand together: one far from all the others would leave them a single spot on the map. */
function together(points: readonly Position[]): Position[] {
  const nearer = points.map((_, out) => points.filter((__, at) => at !== out));
  const best = nearer.reduce((a, b) => (spanOf(b) < spanOf(a) ? b : a), [...points]);
  return points.length > 2 && spanOf(best) < spanOf(points) / 3 ? best : [...points];
}

function* candidates({ charts, days, figure, eventDate, places }: Drawable): Generator<Emblem> {
  for (const dates of days) {
    const [first = 0, ...rest] = dates.map((date) => Date.parse(date) / DAY);
    yield { kind: 'days', marked: [0, ...rest.map((day) => day - first)] };
  }
  for (const chart of charts) yield chartEmblem(chart);
  if (figure !== undefined && Number.isInteger(figure.value) && figure.value <= COUNTABLE)
    yield { kind: 'marks', rows: [{ count: figure.value, planned: figure.planned, dots: false }] };
  if (eventDate?.length === 10) yield { kind: 'month', date: eventDate };
  if (places.length > 1) yield { kind: 'places', points: together(places) };
}

/**
 * What each article's card draws, in reading order: its line of days, chart, number, date or places, the first that no
 * article before it has. undefined where nothing is left: the card keeps the rivers.
 */
export function chooseEmblems(articles: readonly Drawable[]): (Emblem | undefined)[] {
  const taken = new Set<string>();
  return articles.map((article) => {
    const chosen = [...candidates(article)].find((emblem) => !taken.has(JSON.stringify(emblem)));
    taken.add(JSON.stringify(chosen));
    return chosen;
  });
}
