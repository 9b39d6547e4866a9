import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { FACT, type MadeArticle, SECTIONS } from './made-feature.ts';

const HILLS =
  '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400"><path d="M0 400 200 90 400 300 600 400"/></svg>\n';

function textOf({ kind, text, fact }: MadeArticle['blocks'][number]): string {
  if (kind === 'heading') return `## ${text}`;
  return fact === undefined ? text : `艄公师傅说，<Cite fact="${fact}">${FACT.phrase}</Cite>。${text}`;
}

const write = (directory: string, name: string, frontmatter: unknown, body: string): Promise<void> =>
  writeFile(
    join(directory, `${name}.mdx`),
    `---\n${stringify(frontmatter, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE' })}---\n\n${body}\n`,
  );

/** The articles as plain Astro reads them: the same text, no block ids. */
export async function writePlain(articles: readonly MadeArticle[], directory: string): Promise<void> {
  await mkdir(directory, { recursive: true });
  for (const { slug, headline, lead, section, published, blocks } of articles)
    await write(
      directory,
      slug,
      { title: headline.replace('|', ''), lead, section, published },
      blocks.map(textOf).join('\n\n'),
    );
}

/** A whole content folder for this site. */
export async function writeContent(articles: readonly MadeArticle[], directory: string): Promise<void> {
  await mkdir(join(directory, 'articles'), { recursive: true });
  await mkdir(join(directory, 'pictures'), { recursive: true });
  await writeFile(join(directory, 'pictures/hills.svg'), HILLS);
  for (const [name, value] of Object.entries(lists(articles)))
    await writeFile(join(directory, name), stringify(value, { lineWidth: 0 }));
  for (const { slug, headline, lead, section, order, published, blocks } of articles)
    await write(
      join(directory, 'articles'),
      slug,
      {
        headline,
        lead,
        section,
        order,
        published,
        keyPoints: keyPointsOf(blocks),
        related: related(slug, articles),
      },
      blocks.map((block) => `${textOf(block)} ^${block.id}`).join('\n\n'),
    );
}

const keyPointsOf = (blocks: MadeArticle['blocks']): { text: string; to: string }[] =>
  blocks
    .filter(({ kind }) => kind === 'text')
    .slice(0, 3)
    .map(({ id, text }) => ({ to: id, text: text.split('，')[1] ?? '' }));

function related(slug: string, articles: readonly MadeArticle[]): string[] {
  const at = articles.findIndex((article) => article.slug === slug);
  return [1, 2, 7].map((step) => articles[(at + step) % articles.length]?.slug ?? '');
}

function lists(articles: readonly MadeArticle[]): Record<string, unknown> {
  const summary = '只在度量里出现。';
  const facts = [FACT.id];
  const event = { id: 'event', date: '2020-04-01', title: '石桥修好', summary: '石桥修好。', facts };
  return {
    'feature.yaml': {
      id: 'made-feature',
      name: '造出的专题',
      headline: '造出的专题',
      lead: '这些文章是为度量造出来的，词是随手取的，句子没有意思，不写真人，也不写真事，只看造一个网站要花多少时间。',
      language: 'zh-CN',
      traditional: false,
      published: '2020-05-01',
      updated: '2020-05-01',
      source: { author: '造字匠', title: '造出的文字', note: '并没有这样一份报道。' },
      sections: SECTIONS.map((id, at) => ({
        id,
        name: `${'甲乙丙丁'[at] ?? ''}字栏`,
        lead: '归在这一栏里的文章。',
      })),
      keyEvents: [event.id],
      keyFigures: [{ fact: FACT.id, figure: 'length', sentence: '只在度量里出现。' }],
      about: [{ id: 'source', heading: '来源', paragraphs: ['全部文字由程序造出，只供度量。'] }],
      corrections: [],
      icp: null,
      police: null,
    },
    'facts.yaml': [
      {
        ...{
          id: FACT.id,
          date: event.date,
          section: '造出的事实',
          status: 'occurred',
          people: ['person'],
          by: '造出来的人艄公师傅',
        },
        figures: [{ id: 'length', label: '长度', text: '120米', value: 120, unit: '米', qualifier: 'exact' }],
        statement: FACT.statement,
      },
    ],
    'people.yaml': [{ id: 'person', name: '艄公师傅', role: '造出来的人', summary, facts }],
    'organizations.yaml': [
      { id: 'organization', name: '渡船合作社', kind: '企业', status: 'occurred', summary, facts },
    ],
    'places.yaml': [{ id: 'place', name: '石桥镇', summary, facts }],
    'glossary.yaml': [{ id: 'term', name: '编网法', summary: '一种做法。', editorial: true }],
    'events.yaml': [{ ...event, status: 'occurred', article: articles[0]?.slug }],
    'pictures.yaml': [
      {
        id: 'hills',
        kind: 'illustration',
        file: 'pictures/hills.svg',
        alt: '示意图：起伏的山形。',
        caption: '起伏的山形，示意图。',
        credit: '度量用自绘',
      },
    ],
  };
}
