import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';

/* The content as the editors wrote it, read without the site's own code, to compare built pages with. */

/** An article's frontmatter. */
export interface SourcePage {
  slug: string;
  kicker?: string;
  headline: string;
  subhead?: string;
  lead: string;
  section: string;
  order: number;
  eventDate?: string;
  published: string;
  updated?: string;
  keyPoints: { text: string; to: string }[];
  related: string[];
  corrections?: SourceCorrection[];
}

export interface SourceCorrection {
  date: string;
  kind: string;
  text: string;
  reason: string;
  article?: string;
}

/** An entry of people, organizations, places or glossary. */
export interface SourceEntity {
  id: string;
  name: string;
  aliases?: string[];
  searchAliases?: string[];
  pinyin?: string;
  summary: string;
  role?: string;
  kind?: string;
  status?: string;
}

export interface SourceEvent {
  id: string;
  date: string;
  title: string;
  summary: string;
  status: 'occurred' | 'ongoing' | 'planned';
  background?: boolean;
  article?: string;
}

export interface SourcePicture {
  id: string;
  kind: string;
  file?: string;
  alt?: string;
  caption: string;
  credit: string;
}

export interface SourceFeature {
  name: string;
  kicker?: string;
  headline: string;
  subhead?: string;
  lead: string;
  sections: { id: string; name: string; lead: string; picture?: string }[];
  keyEvents?: string[];
  about: { id: string; heading: string; paragraphs: string[] }[];
  corrections?: SourceCorrection[];
}

/** A headline on one line, without the places where it may break. */
export const oneLine = (text: string): string => text.replaceAll('|', '').replaceAll(/\s/g, '');

/** All lists of a content directory. */
export function readSource(contentDir: string) {
  const list = (name: string): unknown =>
    existsSync(join(contentDir, name)) ? parse(readFileSync(join(contentDir, name), 'utf8')) : [];
  const feature = list('feature.yaml') as SourceFeature;
  const sectionAt = (id: string): number => feature.sections.findIndex((section) => section.id === id);
  const articles = readdirSync(join(contentDir, 'articles'))
    .filter((name) => name.endsWith('.mdx'))
    .map((name): SourcePage => {
      const text = readFileSync(join(contentDir, 'articles', name), 'utf8');
      const frontmatter = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? '';
      return { ...(parse(frontmatter) as Omit<SourcePage, 'slug'>), slug: basename(name, '.mdx') };
    })
    // The order of reading: section by section, and in each by `order`.
    .sort((a, b) => sectionAt(a.section) - sectionAt(b.section) || a.order - b.order);
  const entities = ['people', 'organizations', 'places', 'glossary'].flatMap(
    (name) => list(`${name}.yaml`) as SourceEntity[],
  );
  return {
    feature,
    articles,
    entities,
    events: list('events.yaml') as SourceEvent[],
    pictures: list('pictures.yaml') as SourcePicture[],
  };
}
