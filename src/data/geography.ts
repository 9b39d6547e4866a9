import { getCollection } from 'astro:content';
import type { Geography } from '../schemas/geography.ts';
import { once } from './once.ts';

/** 河流与题图；专题没有 geography.yaml 时为 undefined。 */
export const getGeography = once(async (): Promise<Geography | undefined> => {
  const [entry] = await getCollection('geography');
  return entry?.data;
});
