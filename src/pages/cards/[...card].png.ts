import type { APIRoute, GetStaticPaths } from 'astro';
import { getFeature } from '../../data/feature.ts';
import { getRecord } from '../../data/content.ts';
import { getSharedPages } from '../../data/shared-pages.ts';
import { assertDistinct, type Card, cardsOf } from '../../share/cards/all-cards.ts';
import { cardFonts } from '../../share/cards/fonts.ts';
import { renderCard } from '../../share/cards/render.ts';

export const getStaticPaths = (async () => {
  const [feature, geography, pages] = await Promise.all([
    getFeature(),
    getRecord('geography'),
    getSharedPages(),
  ]);
  const cards = pages.flatMap((page) => cardsOf(page, feature, geography));
  assertDistinct(cards);
  return cards.map((card) => ({
    params: { card: card.path.replace(/^\/cards\/|\.png$/g, '') },
    props: { card },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ card: Card }> = async ({ props: { card } }) =>
  new Response(await renderCard(card.draw(), card.page, await cardFonts(), '.cache/cards'), {
    headers: { 'Content-Type': 'image/png' },
  });
