import type { APIRoute } from 'astro';
import { icoOf, iconPng } from '../share/icons.ts';

export const GET: APIRoute = async () =>
  new Response(icoOf(await iconPng(32), 32), { headers: { 'Content-Type': 'image/x-icon' } });
