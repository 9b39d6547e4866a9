import type { APIRoute } from 'astro';
import { getFigures } from '../data/facts.ts';
import { getFeature, getSections } from '../data/feature.ts';
import { llmsText } from '../share/llms.ts';

export const GET: APIRoute = async () => {
  const [feature, sections, figures] = await Promise.all([getFeature(), getSections(), getFigures()]);
  const text = llmsText({ feature, sections, figures: figures.length });
  return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
