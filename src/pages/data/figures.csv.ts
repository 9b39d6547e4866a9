import type { APIRoute } from 'astro';
import { getFigures } from '../../data/facts.ts';
import { toCsv } from '../../lib/csv.ts';
import { DATA, STATUS_LABEL } from '../../lib/words.ts';

export const GET: APIRoute = async () => {
  const rows = (await getFigures()).map((figure) => [
    figure.anchor,
    figure.text,
    figure.value,
    figure.unit,
    DATA.qualifier[figure.qualifier],
    figure.label,
    STATUS_LABEL[figure.fact.status],
    figure.fact.date ?? '',
    figure.fact.section,
    figure.fact.caveat ?? '',
  ]);
  return new Response(toCsv([DATA.csv, ...rows]), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
