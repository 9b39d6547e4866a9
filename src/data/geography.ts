import { getCollection } from 'astro:content';
import type { Geography } from '../schemas/geography.ts';

/** 河流与题图；专题没有 geography.yaml 时为 undefined。 */
export async function getGeography(): Promise<Geography | undefined> {
  const [entry] = await getCollection('geography');
  return entry?.data;
}
