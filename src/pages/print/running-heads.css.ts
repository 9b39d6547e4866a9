import type { APIRoute } from 'astro';
import { printParts, runningHeads } from '../../components/print/parts.ts';
import { getFeature } from '../../data/feature.ts';

export const GET: APIRoute = async () => {
  const { name, sections } = await getFeature();
  return new Response(runningHeads(name, printParts(sections)), {
    headers: { 'content-type': 'text/css; charset=utf-8' },
  });
};
