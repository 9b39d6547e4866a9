import type { APIRoute } from 'astro';
import { getTermPreviews } from '../../data/directory.ts';

export const GET: APIRoute = async () => Response.json(await getTermPreviews());
