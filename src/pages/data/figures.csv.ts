import type { APIRoute } from 'astro';
import { getFigures } from '../../data/facts.ts';
import { toCsv } from '../../site/csv.ts';
import { STATUS_LABEL } from '../../site/labels.ts';

const HEADER = ['编号', '数字', '数值', '单位', '性质', '数的是什么', '状态', '日期', '出处栏目', '说明'];
const QUALIFIER = { exact: '确数', 'more-than': '下限', ordinal: '序数' } as const;

export const GET: APIRoute = async () => {
  const rows = (await getFigures()).map((figure) => [
    figure.anchor,
    figure.text,
    figure.value,
    figure.unit,
    QUALIFIER[figure.qualifier],
    figure.label,
    STATUS_LABEL[figure.fact.status],
    figure.fact.date ?? '',
    figure.fact.section,
    figure.fact.caveat ?? '',
  ]);
  return new Response(toCsv([HEADER, ...rows]), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
