import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Archive, MadeArticle, Part } from './corpus.ts';
import { slugOf } from './corpus.ts';

/** 把造出的内容写成本站的内容目录（CONTENT_DIR）；原来的先清掉。 */
export async function writeSite(archive: Archive, directory: string): Promise<void> {
  await rm(directory, { recursive: true, force: true });
  await mkdir(join(directory, 'articles'), { recursive: true });
  await mkdir(join(directory, 'pictures'), { recursive: true });
  for (const [name, value] of Object.entries(yamlFiles(archive))) {
    await writeFile(join(directory, name), stringify(value, { lineWidth: 0 }));
  }
  for (const picture of archive.pictures) {
    await writeFile(join(directory, 'pictures', `${picture.id}.svg`), drawPicture(picture));
  }
  for (const article of archive.articles) {
    await writeFile(join(directory, 'articles', `${article.slug}.mdx`), articleSource(article));
  }
}

/** 一篇的 MDX，连同前言。 */
export function articleSource(article: MadeArticle): string {
  const { headline, lead, section, order, published, keyPoints, related, picture, parts } = article;
  const head = stringify(
    {
      headline,
      lead,
      section,
      order,
      published,
      ...(picture === undefined ? {} : { picture }),
      keyPoints,
      related,
    },
    { lineWidth: 0 },
  );
  const figure = picture === undefined ? [] : [`<Figure picture="${picture}" />`];
  const [first = '', ...rest] = parts.map((part) => `${mdxText(part)} ^${part.id}`);
  return `---\n${head}---\n\n${[first, ...figure, ...rest].join('\n\n')}\n`;
}

/** 一块的 MDX，不带块编号。 */
export function mdxText({ kind, text, cite, link }: Part): string {
  if (kind === 'heading') return `## ${text}`;
  const cited =
    cite === undefined
      ? text
      : `<Cite fact="${cite.fact}">${cite.phrase}</Cite>${text.slice(cite.phrase.length)}`;
  return cited + (link === undefined ? '' : `另见[${link.title}](/articles/${link.slug}/)。`);
}

/** 一张小图：起伏的山形，每张不同。 */
export function drawPicture({ hue, peaks }: Archive['pictures'][number]): string {
  const points = peaks
    .map((y, at) => `${String(Math.round((at * 600) / (peaks.length - 1)))},${String(y)}`)
    .join(' ');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 400" width="600" height="400">
  <path fill="#f6f1e6" d="M0 0h600v400H0z"/>
  <polygon fill="hsl(${String(hue)} 30% 45%)" points="0,400 ${points} 600,400"/>
</svg>
`;
}

function yamlFiles(archive: Archive): Record<string, unknown> {
  const { facts, people, organizations, places, terms, events, pictures, sections } = archive;
  return {
    'feature.yaml': {
      id: 'made-archive',
      name: '造出的旧文库',
      headline: '造出的旧文库',
      lead: '这些文章是为度量造出来的，词是随手取的，句子没有意思，不写真人真事。',
      language: 'zh-CN',
      published: '2010-01-01',
      updated: '2026-11-22',
      source: {
        author: '造字匠',
        title: '造出的文字',
        note: '并没有这样一份报道。',
      },
      sections,
      keyEvents: events.slice(0, 3).map(({ id }) => id),
      keyFigures: facts.slice(0, 6).map(({ id }) => ({
        fact: id,
        figure: 'length',
        sentence: '只在度量里出现。',
      })),
      about: [{ id: 'source', heading: '来源', paragraphs: ['全部文字由程序造出，只供度量。'] }],
      corrections: [],
      icp: null,
      police: null,
    },
    'facts.yaml': facts.map(({ id, statement, length, person, date }) => ({
      id,
      ...(date === undefined ? {} : { date }),
      section: '造出的事实',
      status: 'occurred',
      people: [person],
      figures: [
        {
          id: 'length',
          label: '长度',
          text: `${String(length)}米`,
          value: length,
          unit: '米',
          qualifier: 'exact',
        },
      ],
      statement,
    })),
    'people.yaml': people.map(({ id, name, fact }) => ({
      id,
      name,
      role: '造出来的人',
      summary: '只在度量里出现。',
      facts: [fact],
    })),
    'organizations.yaml': organizations.map(({ id, name, fact }) => ({
      id,
      name,
      kind: '企业',
      status: 'occurred',
      summary: '只在度量里出现。',
      facts: [fact],
    })),
    'places.yaml': places.map(({ id, name, fact }) => ({
      id,
      name,
      summary: '只在度量里出现。',
      facts: [fact],
    })),
    'glossary.yaml': terms.map(({ id, name, summary }) => ({ id, name, summary, editorial: true })),
    'events.yaml': events.map(({ id, date, title, fact, article }) => ({
      id,
      date,
      title,
      summary: `${title}。`,
      status: 'occurred',
      facts: [fact],
      article: slugOf(article),
    })),
    'pictures.yaml': pictures.map(({ id }) => ({
      id,
      kind: 'illustration',
      file: `pictures/${id}.svg`,
      alt: '示意图：起伏的山形。',
      caption: '起伏的山形，示意图。',
      credit: '度量用自绘',
    })),
  };
}
