import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { articleSchema } from '../../src/schemas/article.ts';
import { chartSchema } from '../../src/schemas/chart.ts';
import { cooperationSchema } from '../../src/schemas/cooperation.ts';
import { organizationSchema, personSchema, placeSchema, termSchema } from '../../src/schemas/entity.ts';
import { eventSchema } from '../../src/schemas/event.ts';
import { factSchema } from '../../src/schemas/fact.ts';
import { featureSchema } from '../../src/schemas/feature.ts';
import { geographySchema } from '../../src/schemas/geography.ts';
import { pictureSchema } from '../../src/schemas/picture.ts';
import { redirectSchema } from '../../src/schemas/redirect.ts';

/* 写给编者的话要与程序一致：字段一个不漏，命令、文件、组件都真有。 */

const GUIDE = 'docs/editing.md';
const guide = readFileSync(GUIDE, 'utf8');

/** Zod 形状里用得着的几样。 */
interface Shape {
  def: {
    type: string;
    shape?: Record<string, Shape>;
    element?: Shape;
    innerType?: Shape;
    out?: Shape;
    valueType?: Shape;
    options?: Shape[];
    values?: unknown[];
    entries?: Record<string, string>;
  };
}

/** 一个形状里的全部字段名与可选的词，一层层往里。 */
function wordsOf({ def }: Shape): string[] {
  const inner = [def.element, def.innerType, def.out, def.valueType, ...(def.options ?? [])];
  const choices = [...Object.values(def.entries ?? {}), ...(def.values ?? [])];
  return [
    ...Object.entries(def.shape ?? {}).flatMap(([name, field]) => [name, ...wordsOf(field)]),
    ...choices.filter((choice) => typeof choice === 'string'),
    ...inner.flatMap((shape) => (shape === undefined ? [] : wordsOf(shape))),
  ];
}

/** 手册里标题含有 `name` 的一节。 */
function sectionOf(name: string): string {
  return guide.split(/^### /m).find((part) => part.split('\n')[0]?.includes(name)) ?? '';
}

const SCHEMAS: Record<string, unknown> = {
  'articles/': articleSchema,
  'feature.yaml': featureSchema,
  'facts.yaml': factSchema,
  'people.yaml': personSchema,
  'organizations.yaml': organizationSchema,
  'places.yaml': placeSchema,
  'glossary.yaml': termSchema,
  'events.yaml': eventSchema,
  'pictures.yaml': pictureSchema,
  'charts.yaml': chartSchema,
  'cooperation.yaml': cooperationSchema,
  'geography.yaml': geographySchema,
  'redirects.yaml': redirectSchema,
};

it.each(Object.entries(SCHEMAS))('%s 的字段与可选的词，手册一个不漏', (name, schema) => {
  const section = sectionOf(name);
  const words = [...new Set(wordsOf(schema as Shape))];
  expect(words.length).toBeGreaterThan(1);
  const missing = words.filter((word) => !section.includes(/^[\w-]+$/.test(word) ? `\`${word}\`` : word));
  expect(missing.filter((word) => !section.includes(`\`${word}: `))).toEqual([]);
});

describe.each(['README.md', 'README.zh-CN.md', 'CONTRIBUTING.md', 'SECURITY.md', GUIDE])('%s', (file) => {
  const text = readFileSync(file, 'utf8');
  const quoted = [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);

  it('写到的命令都有', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object };
    const named = [...text.matchAll(/npm run ([a-z:-]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('写到的文件与目录都有', () => {
    const paths = quoted.filter((code) => /^(?:src|tests|content|docs|public)\/[\w./-]*$/.test(code));
    const made = /^content\/(?:redirects\.yaml|published\/$|articles\/new-bridge\.mdx)/;
    expect(paths.filter((path) => !existsSync(path) && !made.test(path))).toEqual([]);
  });

  it('指向别的文件的链接都有', () => {
    const links = [...text.matchAll(/\]\((?!https?:|\/|网址)([^)#]+)/g)].map(([, path = '']) => path);
    expect(links.filter((path) => !existsSync(join(dirname(file), path)))).toEqual([]);
  });
});

it('names every component and property an article may use in the guide', async () => {
  const { COMPONENTS } = await import('../../src/checks/rules/components.ts');
  for (const [name, { props }] of Object.entries(COMPONENTS))
    for (const word of [`<${name}`, ...Object.keys(props).map((prop) => `${prop}="`)])
      expect(guide, word).toContain(word);
});
