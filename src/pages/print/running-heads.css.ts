import type { APIRoute } from 'astro';
import { editionParts } from '../../components/print/edition.ts';
import { runningHeads } from '../../components/print/running-heads.ts';
import { getFeature } from '../../data/feature.ts';

export const GET: APIRoute = async () => {
  const { name, sections } = await getFeature();
  return new Response(runningHeads(name, editionParts(sections)), {
    headers: { 'content-type': 'text/css; charset=utf-8' },
  });
};
