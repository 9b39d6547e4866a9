import type { APIRoute } from 'astro';
import { XML_STYLE } from '../share/xml-style.ts';

export const GET: APIRoute = () =>
  new Response(XML_STYLE, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
